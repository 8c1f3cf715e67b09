package jejak.query.bank;

/** The table of {@link ReceivedAid}, and how it looks in the schema. */
final class ReceivedAidShape {

    static final String DDL = """
        create table received_aid_v1 (
            id text primary key,
            household_id text not null,
            kind text not null,
            programme text not null,
            category text not null,
            year int not null,
            months text not null, -- with a space between
            for_person_id text, -- not person_id: the row is shown to whom the household is shown, wherever the person went
            quantity int,
            unit text,
            rupiah bigint not null,
            received_on date, -- null while, or once again, the family has not got it
            receiver_person_id text,
            evidence_hash text
        );
        create index on received_aid_v1 (household_id, received_on, id);
        """;

    static final String SDL = """
        extend type Query {
          "Everything a family got: cash, goods, services and contributions, by the day it got them."
          receivedAid(
            "Id of the household."
            householdId: ID!
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): ReceivedAidConnection!
        }

        "One page of what a family got."
        type ReceivedAidConnection {
          "The entries with their cursors."
          edges: [ReceivedAidEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type ReceivedAidEdge {
          "Opaque; to be given as after."
          cursor: String!
          "What the family got."
          node: ReceivedAid!
        }

        "Something a family got; what went back to the treasury as a whole is left out."
        type ReceivedAid {
          "Id of the payment or of the delivery."
          id: ID!
          "CASH, IN_KIND, SERVICE or CONTRIBUTION."
          kind: String!
          "Code of the programme."
          programme: String!
          "Code of the category."
          category: String!
          "Budget year."
          year: Int!
          "The months it is for, with a space between."
          months: String!
          "Id of the member it is for; nothing when it is for the family."
          personId: ID
          "How many units; nothing for cash."
          quantity: Int
          "The unit; nothing for cash."
          unit: String
          "How much, or what it is worth."
          rupiah: Rupiah!
          "The day the family got it, as it is known now."
          receivedOn: Date!
          "Id of the person who took it."
          receiverPersonId: ID!
          "SHA-256 of what proves it, when that is on record."
          evidenceHash: String
        }
        """;

    private ReceivedAidShape() {}
}
