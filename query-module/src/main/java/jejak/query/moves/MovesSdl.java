package jejak.query.moves;

/** What {@link Moves} and {@link Links} look like in the database and in the schema. */
final class MovesSdl {

    static final String ARRIVALS_DDL = """
        create table arrival_v1 (
            household_id text primary key, -- of the log it had where it left
            region text not null, -- to which it moved: a regency or a village of this installation
            from_regency text not null,
            moved_on date not null,
            taken_in boolean not null -- or nobody is left of it
        );
        create index on arrival_v1 (moved_on, household_id) where not taken_in;
        """;

    static final String ARRIVALS = """
        extend type Query {
          "Families that left for another regency of this installation and are not taken in there yet, in order of the day."
          arrivals(
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): ArrivalConnection!
        }

        "One page of families on their way."
        type ArrivalConnection {
          "The families with their cursors."
          edges: [ArrivalEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A family on its way and its cursor."
        type ArrivalEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The family."
          node: Arrival!
        }

        "A family on its way; who it is, is on its letter of move."
        type Arrival {
          "Id of the log it had where it left, for acceptMoveIn."
          previousHouseholdId: ID!
          "Code of the regency it left."
          fromRegency: RegionCode!
          "Code of the regency or village it moved to."
          toRegionCode: RegionCode!
          "Day of the move."
          movedOn: Date!
        }
        """;

    static final String LINKS_DDL = """
        create table journey_v1 (
            household_id text primary key,
            previous_household_id text, -- of the log it had in the regency it came from
            next_household_id text -- of the log it has in the regency it moved to
        );
        """;

    static final String JOURNEY = """
        extend type Query {
          "A family's life in one timeline across the logs it has in several regencies, oldest first; of those only that the reader may see."
          journey(
            "Id of any of its logs that the reader may see."
            householdId: ID!
            "How many events at most, 1 to 100."
            first: Int!
            "Cursor of the event before the page."
            after: String
          ): JourneyConnection!
        }

        "One page of a journey."
        type JourneyConnection {
          "The events with their cursors."
          edges: [JourneyEdge!]!
          "Where the page lies in the journey."
          pageInfo: PageInfo!
        }

        "An event of a journey and its cursor."
        type JourneyEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The event."
          node: TimelineItem!
        }
        """;

    private MovesSdl() {}
}
