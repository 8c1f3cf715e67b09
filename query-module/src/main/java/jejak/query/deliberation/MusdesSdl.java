package jejak.query.deliberation;

/** The schema of a deliberation. */
final class MusdesSdl {

    static final String TEXT = """
        extend type Query {
          "One deliberation; null when no session has this id, or none had it at that moment."
          musdes(
            "Id of the session, for example musdes:6b0b…"
            id: ID!
            "The moment the question is about; now when left out."
            asOf: AsOfInput
          ): Musdes
        }

        "One deliberation of a village as the office knew it at one moment."
        type Musdes implements Node {
          "Id of the session."
          id: ID!
          "Code of the village."
          villageCode: RegionCode!
          "Where the village decides."
          forum: Forum!
          "What the session was called for."
          agenda: Agenda!
          "The round it belongs to, for example 2024-05."
          cycle: String!
          "Day for which it was called."
          scheduledOn: Date!
          "How many people were invited."
          invited: Int!
          "How many people were recorded as present, at any sitting."
          present: Int!
          "Version of the list that was laid before the session."
          prelistVersion: String
          "How far it has come."
          state: MusdesState!
          "Who came, each once."
          attendees: [Attendee!]!
          "Every attempt to sit, in order."
          sittings: [Sitting!]!
          "Every decision, in order."
          decisions: [MusdesDecision!]!
          "The signed minutes (berita acara), once there are any."
          minutes: Minutes
          "The families laid before it, in the version that counts; null when none were."
          prelist: Prelist
          "Whose invitation is on record; once there is one, only they count for the quorum."
          invitations: [Invitee!]!
          "The village head's statement (SPTJM) it rests on in place of a sitting, if it does."
          statement: Sptjm
          "When and why it was called off before anybody came, if it was; nothing is recorded in it any more."
          cancellation: MusdesCancellation
          "Every handing in of the result to the office, in order."
          submissions: [MusdesSubmission!]!
          "Every addendum to the minutes, in order; the decision it brought stands among the decisions."
          addenda: [MusdesAddendum!]!
          "Addenda that were brought and that nobody else has confirmed yet, one for a household."
          waitingAddenda: [MusdesWaitingAddendum!]!
          "Version of the session's log that this answer reflects, from 0."
          version: Long!
          "Position in the whole log of the newest event in this answer."
          asOfPosition: Long!
        }

        "One person in the room."
        type Attendee {
          "Id of the person."
          personId: ID!
          "Name; reads [dihapus] once the person's data were erased."
          name: String! @personal(field: NAME, of: "personId")
          "As what the person sat in the session."
          role: AttendeeRole!
          "Numbers of the sittings the person came to."
          sittings: [Int!]!
        }

        "One attempt to sit."
        type Sitting {
          "Number of the sitting, from 1."
          number: Int!
          "Day it was held; null where an older log does not say."
          heldOn: Date
          "How many people were invited."
          invited: Int!
          "How many of those present count: no observer, and no guest once invitations are on record."
          present: Int!
          "How many had to be present."
          required: Int!
          "Whether the session could decide."
          quorum: Boolean!
          "Whose presence was required and missing; a second sitting may have gone on without them."
          missingRoles: [AttendeeRole!]!
          "When it was put off: last day for the next sitting."
          nextNotAfter: Date
        }

        "What a session decided on one household."
        type MusdesDecision {
          "Id of the event in the session's log."
          eventId: ID!
          "Id of the household."
          householdId: ID!
          "What was decided."
          kind: DecisionKind!
          "Why."
          reason: DecisionReason
          "Day from which it counts; null where an older log does not say."
          decidedOn: Date
          "Whether the family was not on the prelist; false when there is none."
          addition: Boolean!
          "Number of the addendum that brought it, when it came after the minutes."
          addendumNumber: String
          "Id of the later decision of this session that replaces it."
          supersededBy: ID
        }

        "The signed minutes (berita acara)."
        type Minutes {
          "Their number."
          beritaAcaraNumber: String!
          "Day they were signed."
          signedOn: Date!
          "SHA-256 of the document in hex."
          contentHash: String!
          "Who signed."
          signatures: [Signature!]!
        }
        """;

    private MusdesSdl() {}
}
