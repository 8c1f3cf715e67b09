package jejak.household.erasure;

import java.util.List;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes how to decide a request; a later proposal takes the place of an earlier one.
 *
 * @param refusal why to refuse it; null when the data are to be erased
 */
public record ProposeErasureDecision(
        @TargetAggregateIdentifier String householdId,
        String personId,
        @Nullable ErasureRefusal refusal) {

    List<ErasureEvent> decide(ErasureState state, String officer) {
        state.open(personId);
        state.mustBeUndecided(personId);
        return List.of(new ErasureDecisionProposed(householdId, personId, refusal, officer));
    }
}
