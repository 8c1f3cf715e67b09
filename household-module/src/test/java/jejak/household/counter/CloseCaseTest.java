package jejak.household.counter;

import static jejak.household.counter.Counter.ANSWERED;
import static jejak.household.counter.Counter.CASE;
import static jejak.household.counter.Counter.CLOSED;
import static jejak.household.counter.Counter.OPENED;
import static jejak.household.counter.Counter.TODAY;
import static jejak.household.counter.Counter.refuses;
import static jejak.household.counter.Counter.says;

import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseOutcome;
import org.junit.jupiter.api.Test;

/** When nothing is left to do. */
class CloseCaseTest {

    @Test
    void anAnsweredCaseIsClosedOnce() {
        says(new CloseCase(CASE, CaseOutcome.HELPED, TODAY), CLOSED, OPENED, ANSWERED);
        refuses(new CloseCase(CASE, CaseOutcome.HELPED, TODAY), "caseId: CASE_CLOSED", OPENED, ANSWERED, CLOSED);
    }

    @Test
    void nobodyIsSentAwayWithoutAnAnswer() {
        refuses(new CloseCase(CASE, CaseOutcome.NOT_HELPED, TODAY), "caseId: CASE_NOT_ANSWERED", OPENED);
        says(
                new CloseCase(CASE, CaseOutcome.WITHDRAWN, TODAY),
                new CaseClosed(CASE, CaseOutcome.WITHDRAWN, TODAY),
                OPENED);
    }
}
