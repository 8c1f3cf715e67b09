package jejak.household.counter;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a case: nothing is left to do. */
public record CloseCase(@TargetAggregateIdentifier String caseId, CaseOutcome outcome, LocalDate closedOn) {

    /** Nobody is sent away without an answer, unless they took their matter back. */
    List<CaseEvent> decide(CaseState state, LocalDate today) {
        state.mustBeOpen();
        state.step("closedOn", closedOn, today)
                .that(state.answered() || outcome == CaseOutcome.WITHDRAWN, "caseId", CaseReason.CASE_NOT_ANSWERED)
                .done();
        return List.of(new CaseClosed(caseId, outcome, closedOn));
    }
}
