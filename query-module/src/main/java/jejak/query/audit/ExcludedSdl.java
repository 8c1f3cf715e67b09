package jejak.query.audit;

/** What excluded recipients look like in the schema. */
final class ExcludedSdl {

    static final String TEXT = """
        extend type Query {
          "Question 7: families named by a decree although a member has an excluded occupation; by village."
          excludedRecipients(
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
          ): ExcludedRecipientConnection!
        }

        "One page of excluded recipients."
        type ExcludedRecipientConnection {
          "The entries with their cursors."
          edges: [ExcludedRecipientEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type ExcludedRecipientEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The family."
          node: ExcludedRecipient!
        }

        "A family named by a decree although a member has an occupation that the category excludes."
        type ExcludedRecipient {
          "Id of the household."
          householdId: ID!
          "Code of the village the family lives in."
          villageCode: RegionCode!
          "Code of the category."
          category: String!
          "Number of the decree."
          decreeNumber: String!
          "Id of the recipient."
          recipientPersonId: ID!
          "The members in such an occupation."
          members: [ExcludedMember!]!
          "First day of it."
          since: Date!
          "Day it ended; null while it goes on."
          until: Date
          "When the office recorded it."
          knownAt: DateTime!
          "Whether the log had it before the decree."
          knownBeforeDecree: Boolean!
          "What was handed over meanwhile."
          paidRupiah: Rupiah!
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "A member in an excluded occupation."
        type ExcludedMember {
          "Id of the person."
          personId: ID!
          "The occupation."
          occupation: Occupation!
        }
        """;

    private ExcludedSdl() {}
}
