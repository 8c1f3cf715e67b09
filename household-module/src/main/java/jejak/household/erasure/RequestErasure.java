package jejak.household.erasure;

import java.util.List;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a person asks to be forgotten. */
public record RequestErasure(@TargetAggregateIdentifier String householdId, String personId, ErasureGround ground) {

    /** The use of the data is restricted at once; a hold or money on its way refuses the request on the record. */
    List<ErasureEvent> decide(ErasureState state, PaymentsUnderWay payments) {
        state.mustBeMember(personId);
        state.mustBeUndecided(personId);
        if (state.stage(personId).isPresent()) {
            throw new Rejected("personId", ErasureReason.ERASURE_ALREADY_REQUESTED);
        }
        ErasureEvent requested = new ErasureRequested(householdId, personId, ground);
        return state.obstacle(householdId, personId, payments)
                .map(reason -> List.of(requested, new ErasureRefused(householdId, personId, reason, null, null)))
                .orElse(List.of(requested));
    }
}
