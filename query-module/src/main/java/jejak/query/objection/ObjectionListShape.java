package jejak.query.objection;

/** How the list of objections is stored, and how it is asked for. */
final class ObjectionListShape {

    static final String DDL = """
        create table objections_v1 (
            objection_id text primary key,
            household_id text not null,
            village_code text not null,
            kind text not null,
            stage text not null,
            filed_at timestamptz not null,
            due_on date, -- null once it has ended
            findings text,
            outcome text,
            by_deadline boolean not null
        );
        create index on objections_v1 (village_code, filed_at, objection_id);
        create index on objections_v1 (due_on) where due_on is not null;
        """;

    static final String SDL = """
        extend type Query {
          "Objections about families of one village, the oldest first; never who objected."
          objections(
            "Code of the village, for example 51.08.08.2010."
            villageCode: String!
            "Only those that were due before this day and are still open."
            overdueOn: Date
            "How many objections at most, 1 to 100."
            first: Int!
            "Cursor of the objection before the page."
            after: String
          ): ObjectionConnection!
        }

        "Tahap sanggahan / How far an objection has come."
        enum ObjectionStage {
          "diterima / filed"
          FILED
          "dikonfirmasi / acknowledged"
          ACKNOWLEDGED
          "diperiksa / investigated"
          INVESTIGATED
          "dibanding / appealed"
          APPEALED
          "selesai / ended"
          SETTLED
        }

        "One page of a village's objections."
        type ObjectionConnection {
          "The objections with their cursors."
          edges: [ObjectionEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An objection and its cursor."
        type ObjectionEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The objection."
          node: Objection!
        }

        "An objection (sanggah) about one family."
        type Objection {
          "Id of the objection."
          objectionId: ID!
          "Id of the household it is about."
          householdId: ID!
          "Code of the family's village."
          villageCode: RegionCode!
          "What it is about."
          kind: ObjectionKind!
          "How far it has come."
          stage: ObjectionStage!
          "When it was filed."
          filedAt: DateTime!
          "Last day on which a person decides; null once it has ended."
          dueOn: Date
          "What the latest investigation found."
          findings: Findings
          "How it ended, or how it was decided before the appeal."
          outcome: ObjectionOutcome
          "Whether the deadline decided because no person did."
          byDeadline: Boolean!
        }
        """;

    private ObjectionListShape() {}
}
