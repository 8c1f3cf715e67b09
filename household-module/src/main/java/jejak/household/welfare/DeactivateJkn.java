package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.welfare.WelfareState.Insurance;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a member's health insurance is of no use any more.
 *
 * @param since first day on which it is not
 */
public record DeactivateJkn(
        @TargetAggregateIdentifier String householdId, String personId, JknEndReason reason, LocalDate since) {

    /** Of the dead as well: that is one of the reasons. */
    List<JknEvent> decide(WelfareState state, LocalDate today) {
        if (!state.kin().people().containsKey(personId)) {
            throw new Rejected("personId", MemberReason.MEMBER_UNKNOWN);
        }
        Insurance now = state.insurance(personId);
        if (now == null) {
            throw new Rejected("personId", WelfareReason.JKN_NOT_ENROLLED);
        }
        if (!now.active()) {
            return List.of();
        }
        Checks checks = new Checks();
        Inputs.pastDate(checks, "since", since, today);
        checks.that(!since.isBefore(now.since()), "since", WelfareReason.JKN_DATE_TOO_EARLY)
                .done();
        return List.of(new JknDeactivated(householdId, personId, reason, since));
    }
}
