package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknReturnReason;
import jejak.household.welfare.WelfareState.Insurance;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a member's health insurance is of use again.
 *
 * @param since first day on which it is
 */
public record ReactivateJkn(
        @TargetAggregateIdentifier String householdId, String personId, JknReturnReason reason, LocalDate since) {

    /** The segment stays what it was. */
    List<JknEvent> decide(WelfareState state, LocalDate today) {
        state.kin().member(personId);
        Insurance now = state.insurance(personId);
        if (now == null) {
            throw new Rejected("personId", WelfareReason.JKN_NOT_ENROLLED);
        }
        if (now.active()) {
            return List.of();
        }
        Checks checks = new Checks();
        Inputs.pastDate(checks, "since", since, today);
        checks.that(!since.isBefore(now.since()), "since", WelfareReason.JKN_DATE_TOO_EARLY)
                .done();
        return List.of(new JknReactivated(householdId, personId, reason, since));
    }
}
