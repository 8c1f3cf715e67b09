package jejak.query.deliberation;

/** How the list of proposals is stored, and how it is asked for. */
final class ProposalListShape {

    static final String DDL = """
        create table proposals_v1 (
            household_id text not null,
            proposal_id text not null,
            village_code text not null,
            kind text not null,
            stage text not null,
            since timestamptz not null,
            last_event_id text not null,
            reason text,
            answer text,
            cycle text,
            primary key (household_id, proposal_id)
        );
        create index on proposals_v1 (village_code, since, household_id, proposal_id);
        """;

    static final String SDL = """
        extend type Query {
          "Proposals to the national registry from one village, those that have waited longest at their stage first."
          proposals(
            "Code of the village, for example 51.08.08.2010."
            villageCode: String!
            "Only those at this stage."
            stage: ProposalStage
            "How many proposals at most, 1 to 100."
            first: Int!
            "Cursor of the proposal before the page."
            after: String
          ): ProposalConnection!
        }

        "Tahap usulan / How far a proposal has come; it waits for the step after."
        enum ProposalStage {
          "disusun operator / drafted by the operator"
          DRAFTED
          "dikembalikan ke desa / given back to the village"
          RETURNED
          "difinalkan desa / final in the village"
          VILLAGE_FINAL
          "diverifikasi dinas / verified by the office"
          VERIFIED
          "disetujui kepala dinas / approved by the head of the office"
          OFFICE_APPROVED
          "disahkan Bupati / endorsed by the regent"
          REGENT_ENDORSED
          "diajukan ke kementerian / handed to the ministry"
          SUBMITTED
          "diterima / accepted"
          ACCEPTED
          "ditolak / turned down"
          REJECTED
        }

        "One page of a village's proposals."
        type ProposalConnection {
          "The proposals with their cursors."
          edges: [ProposalEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A proposal and its cursor."
        type ProposalEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The proposal."
          node: RegistryProposal!
        }

        "A proposal to the national registry about one family."
        type RegistryProposal {
          "Id of the household."
          householdId: ID!
          "Id of the proposal."
          proposalId: ID!
          "Code of the village that proposed."
          villageCode: RegionCode!
          "What it asks."
          kind: ProposalKind!
          "How far it has come."
          stage: ProposalStage!
          "When it came to this stage."
          since: DateTime!
          "Event that brought it there."
          lastEventId: ID!
          "Why it went back or was turned down: a code of RejectionReason or ReturnReason."
          reason: String
          "The ministry's own words, when it refused."
          answer: String
          "The monthly round in which it was handed on."
          cycle: String
        }
        """;

    private ProposalListShape() {}
}
