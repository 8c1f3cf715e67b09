package jejak.household.erasure;

import java.util.List;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a case or an audit needs a person's data no longer. */
public record LiftLegalHold(@TargetAggregateIdentifier String householdId, String personId, String reference) {

    List<ErasureEvent> decide(ErasureState state) {
        state.mustBeMember(personId);
        if (!state.holds(personId).contains(reference)) {
            throw new Rejected("reference", ErasureReason.HOLD_UNKNOWN);
        }
        return List.of(new LegalHoldLifted(householdId, personId, reference));
    }
}
