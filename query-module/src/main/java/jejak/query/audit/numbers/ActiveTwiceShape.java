package jejak.query.audit.numbers;

/** The table of {@link ActiveTwice}, and what it adds to the schema. */
final class ActiveTwiceShape {

    static final String DDL = """
        create table active_twice_v1 (
            kind text not null, -- NIK or CARD
            household_id text not null,
            person_id text not null, -- whose number it is; of a card, the head at registration
            hash text not null, -- keyed; without the key it tells nothing of the number
            village_code text not null,
            event_id text not null,
            position bigint not null,
            gone boolean not null, -- died, or left the family
            away boolean not null, -- the family left the regency, or is no more
            primary key (kind, household_id, person_id)
        );
        create index on active_twice_v1 (hash);
        create index on active_twice_v1 (household_id);
        """;

    static final String SDL = """
        extend type Query {
          "Question 6: numbers held by more than one living family, found by keyed hashes and never shown; the oldest first."
          activeTwice(
            "Which numbers."
            kind: NumberKind!
            "How many numbers at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): NumberHeldTwiceConnection!
        }

        "Numbers that only one family may have."
        enum NumberKind {
          "National identity number of a person."
          NIK
          "Number of a family card (Kartu Keluarga)."
          CARD
        }

        "One page of numbers that are held twice."
        type NumberHeldTwiceConnection {
          "The entries with their cursors."
          edges: [NumberHeldTwiceEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type NumberHeldTwiceEdge {
          "Opaque; to be given as after."
          cursor: String!
          "Who holds the number."
          node: NumberHeldTwice!
        }

        "One number that more than one family holds; the number itself is not shown."
        type NumberHeldTwice {
          "What kind of number it is."
          kind: NumberKind!
          "Everybody who holds it, the first recorded first."
          holders: [NumberHolder!]!
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "Somebody who holds a number."
        type NumberHolder {
          "Id of the household."
          householdId: ID!
          "Id of the person; of a card, the head at registration."
          personId: ID!
          "Code of the village the family lives in."
          villageCode: RegionCode!
          "Id of the event that gave the number."
          eventId: ID!
        }
        """;

    private ActiveTwiceShape() {}
}
