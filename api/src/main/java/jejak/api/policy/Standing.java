package jejak.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where a household or a session lies and what has become of it, as its own log says.
 *
 * @param persons ids of everybody ever recorded in the household
 */
public record Standing(String region, State state, Set<String> persons) {

    /** After these events a stream lies elsewhere, is in another state or holds somebody else. */
    static final Set<String> CHANGING = Set.of(
            "household.HouseholdMovedWithinRegency",
            "household.HouseholdMovedOut",
            "household.MemberAdded",
            "deliberation.MinutesSigned");

    /** Nothing for a log that is empty or lies nowhere. */
    static Optional<Standing> of(List<RecordedEvent> log) {
        Standing standing = null;
        for (RecordedEvent event : log) {
            standing = standing == null ? begun(event.payload()) : standing.after(event.payload());
        }
        return Optional.ofNullable(standing);
    }

    private static @Nullable Standing begun(Object payload) {
        return switch (payload) {
            case HouseholdRegistered e ->
                new Standing(
                        e.villageCode(),
                        State.NORMAL,
                        e.members().stream().map(Member::personId).collect(Collectors.toUnmodifiableSet()));
            case MusdesScheduled e -> new Standing(e.villageCode(), State.NORMAL, Set.of());
            default -> null; // a stream that lies nowhere
        };
    }

    private Standing after(Object payload) {
        return switch (payload) {
            case HouseholdMovedWithinRegency e -> new Standing(e.toVillageCode(), state, persons);
            case HouseholdMovedOut _, MinutesSigned _ -> new Standing(region, State.CLOSED, persons);
            case MemberAdded e -> with(e.member().personId());
            default -> this; // what does not move, close or enlarge it
        };
    }

    private Standing with(String person) {
        return new Standing(
                region,
                state,
                Stream.concat(persons.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet()));
    }
}
