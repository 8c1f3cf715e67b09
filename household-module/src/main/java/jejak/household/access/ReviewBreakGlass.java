package jejak.household.access;

import java.util.List;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.BreakGlassVerdict;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Goes over an emergency access; late is better than never, so lateness is shown and not refused. */
public record ReviewBreakGlass(@TargetAggregateIdentifier String accessId, BreakGlassVerdict verdict) {

    /** Nobody goes over their own, and the first word stands. */
    List<AccessEvent> decide(BreakGlassState glass, String reviewer) {
        new Checks()
                .that(!glass.openedBy().equals(reviewer), "accessId", LookReason.REVIEWER_IS_OPENER)
                .that(!glass.reviewed(), "accessId", LookReason.ALREADY_REVIEWED)
                .done();
        return List.of(new BreakGlassReviewed(accessId, verdict));
    }
}
