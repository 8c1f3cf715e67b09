package jejak.query.person;

/** The tables of the index of persons, and what it adds to the schema. */
final class PersonIndexShape {

    static final String DDL = """
        create table person_index_v2 (
            person_id text collate "C" primary key,
            household_id text not null,
            data_state text not null -- OPEN, RESTRICTED or ERASED
        );
        create index on person_index_v2 (data_state, person_id) where data_state <> 'OPEN';
        create table person_number_v2 (
            hash text not null, -- keyed; by another key than the one of claims
            person_id text not null,
            kind text not null, -- NIK or CARD
            primary key (person_id, kind)
        );
        create index on person_number_v2 (hash);
        create table person_listed_v2 (
            person_id text not null,
            list_id text not null, -- log of a village's public list that ever named the person
            primary key (person_id, list_id)
        );
        create table person_past_v2 ( -- families whose logs speak of a person who went over to another one
            person_id text not null,
            household_id text not null,
            primary key (person_id, household_id)
        );
        """;

    static final String SDL = """
        extend type Query {
          "Who is recorded with a NIK, or heads the family of a card number; found by a keyed hash. Erased persons are not found."
          findByNumber("NIK or number of a family card, 16 digits." number: String!): [PersonStanding!]!
          "Persons who asked to be forgotten, by their ids: RESTRICTED while it is not decided or carried out, ERASED after."
          erasureCases(
            "Which of them."
            dataState: DataState!
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the person before the page."
            after: String
          ): PersonStandingConnection!
          "Everything the office holds about one person, with every event, for the person; null for an unknown one."
          exportMyData("Id of the person." personId: ID!): PersonExport
        }

        "Where a person stands."
        type PersonStanding {
          "Id of the person."
          personId: ID!
          "Id of the household the person belongs to."
          householdId: ID!
          "What may be done with the person's data."
          dataState: DataState!
        }

        "One page of persons."
        type PersonStandingConnection {
          "The persons with their cursors."
          edges: [PersonStandingEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many persons the whole list has, also those the reader may not see."
          totalCount: Int
        }

        "A person and its cursor."
        type PersonStandingEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The person."
          node: PersonStanding!
        }

        "A person's own data, to be handed out."
        type PersonExport {
          "Id of the person."
          personId: ID!
          "Id of the household whose log was read."
          householdId: ID!
          "Position of the last event that was read."
          position: Long!
          "JSON: every event of the log of the family, and of those the person left until then, and every publication of a list that names the person, with its date, role and legal basis, and in it what is said of this person; nothing of others."
          document: String! @personal(field: WHOLE_FILE, of: "personId")
        }
        """;

    private PersonIndexShape() {}
}
