package jejak.household.erasure;

import java.util.List;
import java.util.regex.Pattern;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keeps a person's data from being erased because a case or an audit needs them. */
public record PlaceLegalHold(
        @TargetAggregateIdentifier String householdId, String personId, HoldKind kind, String reference) {

    /** Stands unsealed in the log, so it cannot be long enough a number to be a NIK. */
    private static final Pattern USABLE = Pattern.compile("(?!.*[0-9]{16})[\\p{L}0-9 ./-]{3,60}");

    List<ErasureEvent> decide(ErasureState state) {
        state.mustBeMember(personId);
        state.mustBeUndecided(personId);
        new Checks()
                .that(USABLE.matcher(reference).matches(), "reference", ErasureReason.HOLD_REFERENCE_UNUSABLE)
                .that(!state.holds(personId).contains(reference), "reference", ErasureReason.HOLD_ALREADY_PLACED)
                .done();
        return List.of(new LegalHoldPlaced(householdId, personId, kind, reference));
    }
}
