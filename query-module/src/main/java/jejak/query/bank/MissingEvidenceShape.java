package jejak.query.bank;

/** The tables of {@link MissingEvidence}, and what it adds to the schema. */
final class MissingEvidenceShape {

    static final String DDL = """
        create table payment_evidence_v1 (
            payment_id text primary key,
            household_id text not null,
            programme text not null,
            category text not null,
            year int not null,
            tranche int not null,
            village_code text not null,
            paid boolean not null,
            handover boolean not null
        );
        create index on payment_evidence_v1 (programme, year, tranche, payment_id);
        create table benefit_evidence_v1 (
            household_id text not null,
            programme text not null,
            category text not null,
            year int not null,
            proposal boolean not null default false,
            decree boolean not null default false,
            pact boolean not null default false,
            primary key (household_id, programme, category, year)
        );
        """;

    static final String SDL = """
        extend type Query {
          "Paid payments of a tranche whose accountability file is not whole."
          missingEvidence(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Number of the tranche (tahap)."
            tranche: Int!
            "How many payments at most, 1 to 100."
            first: Int!
            "Cursor of the payment before the page."
            after: String
          ): MissingEvidenceConnection!
        }

        "One page of payments that lack documents."
        type MissingEvidenceConnection {
          "The payments with their cursors."
          edges: [MissingEvidenceEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many payments the whole list has."
          totalCount: Int
        }

        "A payment that lacks documents, and its cursor."
        type MissingEvidenceEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment."
          node: MissingEvidence!
        }

        "What a paid payment lacks."
        type MissingEvidence {
          "Id of the payment."
          paymentId: ID!
          "Id of the household."
          householdId: ID!
          "The documents that are not on record."
          missing: [EvidencePart!]!
        }

        "A document that accounts for a payment."
        enum EvidencePart {
          "Written proposal or official's statement."
          PROPOSAL_OR_STATEMENT
          "Decree that names the recipient."
          DECREE
          "Integrity pact signed by the recipient."
          INTEGRITY_PACT
          "Proof of transfer or hand-over."
          PROOF_OF_HANDOVER
        }
        """;

    private MissingEvidenceShape() {}
}
