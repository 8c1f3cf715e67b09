package jejak.query.publication;

import jejak.deliberation.events.VillageListEvent.RemovalReason;
import org.jspecify.annotations.Nullable;

/** A family that left, as it was shown before; nothing of whoever was erased. */
public record Removed(
        String householdId, String personId, @Nullable String shownAs, RemovalReason reason) {

    Removed unnamed() {
        return new Removed(householdId, personId, null, reason);
    }
}
