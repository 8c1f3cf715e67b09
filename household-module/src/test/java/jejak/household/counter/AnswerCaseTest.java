package jejak.household.counter;

import static jejak.household.counter.Counter.ANSWERED;
import static jejak.household.counter.Counter.CASE;
import static jejak.household.counter.Counter.CLOSED;
import static jejak.household.counter.Counter.OPENED;
import static jejak.household.counter.Counter.TODAY;
import static jejak.household.counter.Counter.YESTERDAY;
import static jejak.household.counter.Counter.refuses;
import static jejak.household.counter.Counter.says;

import jejak.household.events.CaseEvent.CaseAnswer;
import org.junit.jupiter.api.Test;

/** When whoever came is told something. */
class AnswerCaseTest {

    @Test
    void anAnswerIsRecorded() {
        says(new AnswerCase(CASE, CaseAnswer.ACCEPTED, TODAY), ANSWERED, OPENED);
    }

    @Test
    void aClosedCaseIsNotAnsweredNorOneBeforeItBegan() {
        refuses(new AnswerCase(CASE, CaseAnswer.ACCEPTED, TODAY), "caseId: CASE_CLOSED", OPENED, CLOSED);
        refuses(
                new AnswerCase(CASE, CaseAnswer.ACCEPTED, YESTERDAY.minusDays(1)),
                "answeredOn: STEP_BEFORE_LAST",
                OPENED);
    }
}
