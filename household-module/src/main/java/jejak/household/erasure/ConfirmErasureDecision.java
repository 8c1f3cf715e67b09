package jejak.household.erasure;

import java.util.List;
import jejak.household.erasure.ErasureState.Case;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureRefusal;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the proposed decision, as a second officer. */
public record ConfirmErasureDecision(
        @TargetAggregateIdentifier String householdId, String personId) {

    /** What the law sets against an erasure is asked once more: it may have come up since the request. */
    List<ErasureEvent> decide(ErasureState state, String officer, PaymentsUnderWay payments) {
        Case open = state.open(personId);
        state.mustBeUndecided(personId);
        ErasureDecisionProposed proposal = open.proposal();
        if (proposal == null) {
            throw new Rejected("personId", ErasureReason.ERASURE_NOT_PROPOSED);
        }
        if (proposal.proposedBy().equals(officer)) {
            throw new Rejected("", ErasureReason.SECOND_PERSON_NEEDED);
        }
        ErasureRefusal asked = proposal.refusal();
        ErasureRefusal refusal =
                asked == null ? state.obstacle(householdId, personId, payments).orElse(null) : asked;
        return List.of(
                refusal == null
                        ? new ErasureDecided(householdId, personId, open.ground(), proposal.proposedBy(), officer)
                        : new ErasureRefused(householdId, personId, refusal, proposal.proposedBy(), officer));
    }
}
