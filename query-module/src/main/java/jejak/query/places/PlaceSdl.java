package jejak.query.places;

/** What {@link PlaceAnswer} looks like in the schema. */
final class PlaceSdl {

    static final String TEXT = """
        extend type Query {
          "The quotas of a category, of all villages together and of single ones, with what is taken and free; none when nobody counts its places."
          quotas(
            "Id of the budget line of the programme and year, for example budget:51.08:BSU:2024."
            budgetLineId: ID!
            "Code of the category in the rule pack."
            category: String!
            "The moment the answer is about; now when left out."
            asOf: AsOfInput
          ): [Quota!]!
          "Who waits for a place in a category, in the order in which they are taken, each with the reason why it stands there."
          waitingList(
            "Id of the budget line of the programme and year, for example budget:51.08:BSU:2024."
            budgetLineId: ID!
            "Code of the category in the rule pack."
            category: String!
            "Code of the village; all of them when left out."
            villageCode: RegionCode
            "The moment the answer is about; now when left out."
            asOf: AsOfInput
            "How many families at most, 1 to 100."
            first: Int!
            "Cursor of the family before the page."
            after: String
          ): WaitingFamilyConnection!
        }

        "One page of a waiting list."
        type WaitingFamilyConnection {
          "The families with their cursors."
          edges: [WaitingFamilyEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A family that waits and its cursor."
        type WaitingFamilyEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The family."
          node: WaitingFamily!
        }

        "A family that was nominated and has no place yet."
        type WaitingFamily {
          "Id of the household."
          householdId: ID!
          "Code of the village in which it lives."
          villageCode: RegionCode!
          "Its place in the whole list, from 1."
          rank: Int!
          "How poor the registry that counts ranks it, from 1; null when it does not."
          decile: Int
          "The day it was nominated."
          since: Date!
          "First month from which a place is free for its village, for example 2024-07; null when none is."
          freeFrom: String
          "Whether it is the one to be promoted; the promotion evaluates the rules once more."
          next: Boolean!
          "Why it stands where it stands."
          reason: Sentence!
        }

        "How many families may have a category in any month."
        type Quota {
          "Code of the village; null for all villages together."
          villageCode: RegionCode
          "How many there may be."
          places: Int!
          "The most that have one in one month; a village's are those that lived there when they got it."
          taken: Int!
          "How many more there may be in every month."
          free: Int!
          "First month from which a place is free to the end, for example 2024-07; null when none is."
          freeFrom: String
          "How many wait, by the village where they joined the list."
          waiting: Int!
          "Whether the rule pack says so, and not the office."
          byPack: Boolean!
          "Number of the document that sets it, or code of the rule pack."
          basis: String!
        }
        """;

    private PlaceSdl() {}
}
