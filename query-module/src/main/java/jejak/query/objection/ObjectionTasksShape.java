package jejak.query.objection;

/** What {@link ObjectionTasks} looks like in the database and in the schema. */
final class ObjectionTasksShape {

    static final String DDL = """
        create table objection_tasks_v1 (
            objection_id text not null,
            household_id text not null,
            task text not null,
            programme text, -- null where it is about no benefit that the family has
            category text,
            year int,
            position bigint not null, -- of the decision
            since timestamptz not null,
            decided_by text not null,
            decision text not null,
            stands boolean not null, -- or appealed, and not yet decided anew
            filed_in text, -- village of the objection; the family may live elsewhere by now, so it is no place to be read by
            event_id text,
            event_position bigint,
            acted_at timestamptz,
            acted_by text,
            benefit text generated always as (coalesce(programme || ' ' || category || ' ' || year::text, '')) stored,
            primary key (household_id, objection_id, benefit)
        );
        create index on objection_tasks_v1 (objection_id);
        create index on objection_tasks_v1 (filed_in, position, benefit) where stands;
        create table objection_villages_v1 (
            household_id text not null,
            objection_id text not null,
            filed_in text not null,
            primary key (household_id, objection_id)
        );
        create index on objection_tasks_v1 (position, benefit) where stands and acted_at is null;
        create table objected_benefits_v1 (
            household_id text,
            programme text,
            category text,
            year int,
            runs boolean not null, -- nominated, waiting or decreed, and neither suspended nor ended
            refused boolean not null, -- its last order of money
            primary key (household_id, programme, category, year)
        );
        """;

    static final String SDL = """
        extend type Query {
          "What the office has to do because an objection was upheld, the oldest first; while an appeal is open nothing waits."
          objectionTasks(
            "Code of the village in which the objection was filed, for example 51.08.08.2010; everywhere when left out."
            villageCode: String
            "Only what the office has not done."
            open: Boolean
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): ObjectionTaskConnection!
        }

        extend type Objection {
          "What the office has to do because it was upheld, and whether it did; empty when nothing is asked of it."
          tasks: [ObjectionTask!]!
        }

        "Yang diminta putusan sanggahan dari kantor / What an upheld objection asks of the office."
        enum ObjectionTaskKind {
          "menangguhkan atau menghentikan bantuan / suspend or end a benefit that ran when it was decided"
          STOP_BENEFIT
          "mengusulkan, melanjutkan, atau membayar / nominate, propose, resume or pay the family"
          INCLUDE
          "memperbaiki data atau menangguhkan / correct the identity, or suspend or end what rests on it"
          CORRECT_IDENTITY
        }

        "One page of what upheld objections ask of the office."
        type ObjectionTaskConnection {
          "The tasks with their cursors."
          edges: [ObjectionTaskEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A task and its cursor."
        type ObjectionTaskEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The task."
          node: ObjectionTask!
        }

        "What one upheld objection asks of the office; ended by the first event of the family's log that answers it, or that leaves nobody to answer."
        type ObjectionTask {
          "Id of the objection."
          objectionId: ID!
          "Id of the household it is about."
          householdId: ID!
          "What is asked."
          task: ObjectionTaskKind!
          "Programme of the benefit to be stopped; null for the other tasks."
          programme: String
          "Category of that benefit."
          category: String
          "Year of that benefit."
          year: Int
          "Since when it waits: when the decision was recorded."
          since: DateTime!
          "Account that decided; system for a deadline."
          decidedBy: String!
          "Account that did it; null while nobody has."
          actedBy: String
          "When that was recorded."
          actedAt: DateTime
          "The decision, and the event that answered it."
          events: [CitedEvent!]!
        }
        """;

    private ObjectionTasksShape() {}
}
