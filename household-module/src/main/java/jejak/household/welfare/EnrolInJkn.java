package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.welfare.WelfareState.Insurance;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a member has national health insurance.
 *
 * @param since first day of it
 */
public record EnrolInJkn(
        @TargetAggregateIdentifier String householdId, String personId, JknSegment segment, LocalDate since) {

    /** Insured already in this segment says nothing new; in another one, it has to end there first. */
    List<JknEvent> decide(WelfareState state, LocalDate today) {
        state.kin().member(personId);
        Insurance now = state.insurance(personId);
        boolean active = now != null && now.active();
        if (now != null && active && now.segment() == segment) {
            return List.of();
        }
        Checks checks = new Checks().that(!active, "segment", WelfareReason.JKN_ALREADY_ACTIVE);
        Inputs.pastDate(checks, "since", since, today);
        checks.that(now == null || !since.isBefore(now.since()), "since", WelfareReason.JKN_DATE_TOO_EARLY)
                .done();
        return List.of(new JknEnrolled(householdId, personId, segment, since));
    }
}
