package jejak.query.audit;

/** What overlapping aid looks like in the schema. */
final class OverlapSdl {

    static final String TEXT = """
        extend type Query {
          "Question 5: months paid while the family was in a programme that may not be received beside it; by village."
          overlappingAid(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): OverlappingAidConnection!
        }

        "One page of overlapping aid."
        type OverlappingAidConnection {
          "The entries with their cursors."
          edges: [OverlappingAidEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type OverlappingAidEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The months paid twice over."
          node: OverlappingAid!
        }

        "Months of one payment in which the family was in another programme as well."
        type OverlappingAid {
          "Id of the payment."
          paymentId: ID!
          "Id of the household."
          householdId: ID!
          "Code of the village the family lived in when it was instructed."
          villageCode: RegionCode!
          "Code of the category."
          category: String!
          "Code of the other programme."
          otherProgramme: String!
          "First day in the other programme."
          since: Date!
          "Day it ended; null while it goes on."
          until: Date
          "When the office recorded it."
          knownAt: DateTime!
          "The months that overlap."
          months: [String!]!
          "What was paid for these months."
          rupiah: Rupiah!
          "Day of the hand-over."
          paidOn: Date!
          "Whether it was recorded before the day of the hand-over began."
          knownBeforePayment: Boolean!
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }
        """;

    private OverlapSdl() {}
}
