package jejak.query.access;

/** What {@link Looks} looks like in the database and in the schema. */
final class LooksSdl {

    static final String DDL = """
        create table looks_v1 (
            person_id text not null, -- whose data were shown
            position bigint not null, -- of the event that says so
            part int not null, -- which of its looks, from 0
            account text not null,
            role text not null,
            region text not null, -- of whoever looked
            looked_at timestamptz not null,
            operation text not null,
            purpose text not null,
            case_number text,
            fields text not null, -- with a comma between
            break_glass_id text,
            primary key (person_id, position, part)
        );
        create index on looks_v1 (account, person_id, looked_at);
        """;

    static final String TEXT = """
        extend type Query {
          "Who was shown data of a person, the newest first."
          whoLooked(
            "Id of the person."
            personId: ID!
            "How many looks at most, 1 to 100."
            first: Int!
            "Cursor of the look before the page."
            after: String
          ): LookConnection!
          "Whose data an account was shown in a stretch of time, each person once, in order of their ids."
          looksOf(
            "Id of the account."
            account: ID!
            "From this moment on."
            from: DateTime!
            "Up to this moment, which is itself left out."
            to: DateTime!
            "How many people at most, 1 to 100."
            first: Int!
            "Cursor of the person before the page."
            after: String
          ): SeenPersonConnection!
        }

        "One page of looks."
        type LookConnection {
          "The looks with their cursors."
          edges: [LookEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A look and its cursor."
        type LookEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The look."
          node: Look!
        }

        "That one account was shown data of one person."
        type Look {
          "When it was recorded, which is before the answer left."
          lookedAt: DateTime!
          "Account that looked."
          account: String!
          "Role in which it looked."
          role: String!
          "Region of its office."
          region: String!
          "Questions that were asked, by their names in the schema."
          operation: String!
          "What it was for."
          purpose: Purpose!
          "File number of the case, when one was named."
          caseNumber: String
          "What was shown."
          fields: [PersonalField!]!
          "Id of the emergency access it was made under, when it was."
          breakGlassId: ID
          "Position in the log of the event that says so."
          position: Long!
        }

        "One page of the people an account was shown."
        type SeenPersonConnection {
          "The people with their cursors."
          edges: [SeenPersonEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A person who was seen, and the cursor."
        type SeenPersonEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The person."
          node: SeenPerson!
        }

        "What one account was shown of one person in a stretch of time."
        type SeenPerson {
          "Id of the person."
          personId: ID!
          "Everything that was shown of the person."
          fields: [PersonalField!]!
          "In how many requests."
          looks: Int!
          "The first of them."
          firstAt: DateTime!
          "The last of them."
          lastAt: DateTime!
        }
        """;

    private LooksSdl() {}
}
