package jejak.query.register;

/** What {@link Cases} looks like in the database and in the schema. */
final class CasesShape {

    static final String DDL = """
        create table cases_v1 (
            case_id text primary key,
            village_code text not null,
            kind text not null,
            channel text not null,
            concerns text, -- the household, which may lie in another village
            opened_on date not null,
            answer_by date not null,
            referred_to text,
            reference text,
            referred_on date,
            answer text,
            answered_on date,
            outcome text,
            closed_on date
        );
        create index on cases_v1 (village_code, answer_by, case_id);
        """;

    static final String SDL = """
        extend type Query {
          "Cases at the counters of the villages (Puskesos), those whose answer is due first before the others."
          cases(
            "Code of the village; all of the region of the appointment when left out."
            villageCode: String
            "Only those that were overdue on this day: their last deadline, after a referral the referral's, was before it, and they were neither answered nor closed by then."
            overdueOn: Date
            "Only those that are not closed."
            open: Boolean
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): CaseConnection!
        }

        "One page of cases."
        type CaseConnection {
          "The cases with their cursors."
          edges: [CaseEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A case and its cursor."
        type CaseEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The case."
          node: PuskesosCase!
        }

        "What somebody came to the counter with."
        type PuskesosCase implements Node {
          "case: and its id."
          id: ID!
          "Code of the village of the counter."
          villageCode: RegionCode!
          "What it is about."
          kind: CaseKind!
          "How it came in, by a word of the office's own."
          channel: String!
          "Id of the household it concerns, when the office knows it."
          householdId: ID
          "The day it came in."
          openedOn: Date!
          "Last day on which an answer is in time."
          answerBy: Date!
          "Who was to answer after a referral."
          referredTo: ReferralTarget
          "File number of the referral."
          reference: String
          "The day of the referral."
          referredOn: Date
          "What whoever came was told."
          answer: CaseAnswer
          "The day of the answer."
          answeredOn: Date
          "What came of it."
          outcome: CaseOutcome
          "The day it ended."
          closedOn: Date
        }
        """;

    private CasesShape() {}
}
