package jejak.api.policy;

import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Where a household or a session lies and what has become of it, as its own log says. */
public record Standing(String region, State state) {

    /** Nothing for a log that is empty or lies nowhere. */
    static Optional<Standing> of(List<RecordedEvent> log) {
        Standing standing = null;
        for (RecordedEvent event : log) {
            standing = after(standing, event.payload());
        }
        return Optional.ofNullable(standing);
    }

    private static @Nullable Standing after(@Nullable Standing before, Object payload) {
        return switch (payload) {
            case HouseholdRegistered e -> new Standing(e.villageCode(), State.NORMAL);
            case MusdesScheduled e -> new Standing(e.villageCode(), State.NORMAL);
            case HouseholdMovedWithinRegency e when before != null -> new Standing(e.toVillageCode(), before.state());
            case HouseholdMovedOut _ when before != null -> new Standing(before.region(), State.CLOSED);
            case MinutesSigned _ when before != null -> new Standing(before.region(), State.CLOSED);
            default -> before;
        };
    }
}
