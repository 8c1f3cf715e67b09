package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.RecipientResidenceMarked;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the family's house carries the mark of a recipient.
 *
 * @param photoHash SHA-256 of the picture of the marked house in hex
 */
public record MarkResidence(
        @TargetAggregateIdentifier String householdId,
        LocalDate markedOn,
        @Nullable String photoHash) {

    /** The same mark is recorded once. */
    List<WelfareEvent> decide(WelfareState state, LocalDate today) {
        state.kin().mustLiveHere();
        Checks checks = new Checks()
                .that(photoHash == null || Inputs.sha256(photoHash), "photoHash", WelfareReason.PHOTO_HASH_MALFORMED);
        Inputs.pastDate(checks, "markedOn", markedOn, today);
        checks.done();
        RecipientResidenceMarked marked = new RecipientResidenceMarked(householdId, markedOn, photoHash);
        return state.known(marked) ? List.of() : List.of(marked);
    }
}
