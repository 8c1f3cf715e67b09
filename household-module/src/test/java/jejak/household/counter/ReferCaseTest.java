package jejak.household.counter;

import static jejak.household.counter.Counter.CASE;
import static jejak.household.counter.Counter.CLOSED;
import static jejak.household.counter.Counter.DUE;
import static jejak.household.counter.Counter.OPENED;
import static jejak.household.counter.Counter.TODAY;
import static jejak.household.counter.Counter.YESTERDAY;
import static jejak.household.counter.Counter.refuses;
import static jejak.household.counter.Counter.says;

import java.time.LocalDate;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.household.events.CaseEvent.ReferralTarget;
import org.junit.jupiter.api.Test;

/** When a case is handed on. */
class ReferCaseTest {

    @Test
    void aCaseIsHandedOn() {
        says(
                refer("SLRT/2024/7", TODAY),
                new CaseReferred(CASE, ReferralTarget.SLRT, "SLRT/2024/7", TODAY, DUE),
                OPENED);
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(refer("9908081205800001", TODAY), "reference: REFERENCE_UNUSABLE", OPENED);
        refuses(refer("SLRT/2024/7", YESTERDAY.minusDays(1)), "referredOn: STEP_BEFORE_LAST", OPENED);
        refuses(refer("SLRT/2024/7", TODAY), "caseId: CASE_CLOSED", OPENED, CLOSED);
        refuses(
                new ReferCase(CASE, ReferralTarget.SLRT, "SLRT/2024/7", TODAY, YESTERDAY),
                "answerBy: DEADLINE_BEFORE_START",
                OPENED);
    }

    private static ReferCase refer(String reference, LocalDate on) {
        return new ReferCase(CASE, ReferralTarget.SLRT, reference, on, DUE);
    }
}
