package jejak.household.counter;

import java.time.LocalDate;
import jejak.household.Inputs;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseAnswered;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;

/**
 * Remembers how far a case has come.
 *
 * @param last day of its last step
 */
record CaseState(boolean opened, boolean answered, boolean closed, LocalDate last) {

    static final CaseState UNKNOWN = new CaseState(false, false, false, LocalDate.MIN);

    CaseState evolve(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> new CaseState(true, false, false, e.openedOn());
            case CaseReferred e -> new CaseState(true, false, false, e.referredOn());
            case CaseAnswered e -> new CaseState(true, true, false, e.answeredOn());
            case CaseClosed e -> new CaseState(true, answered, true, e.closedOn());
        };
    }

    void mustBeOpen() {
        if (closed) {
            throw new Rejected("caseId", CaseReason.CASE_CLOSED);
        }
    }

    /** Notes a step that is dated before the one before it, or after today. */
    Checks step(String path, LocalDate on, LocalDate today) {
        Checks checks = new Checks();
        Inputs.pastDate(checks, path, on, today);
        return checks.that(!on.isBefore(last), path, CaseReason.STEP_BEFORE_LAST);
    }
}
