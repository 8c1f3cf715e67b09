package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import org.jspecify.annotations.Nullable;

/**
 * The addenda to a session's minutes.
 *
 * @param standing those that count
 * @param waiting by household, the one that another hand has yet to confirm
 */
record Addenda(List<MinutesAmended> standing, Map<String, Brought> waiting) {

    static final Addenda NONE = new Addenda(List.of(), Map.of());

    /** An addendum and who brought it; null where the log does not say. */
    record Brought(AddendumBrought addendum, @Nullable String actor) {}

    Addenda brought(AddendumBrought addendum, @Nullable String actor) {
        Map<String, Brought> now = new LinkedHashMap<>(waiting);
        now.put(addendum.householdId(), new Brought(addendum, actor));
        return new Addenda(standing, Collections.unmodifiableMap(now));
    }

    Addenda amended(MinutesAmended addendum) {
        return new Addenda(Stream.concat(standing.stream(), Stream.of(addendum)).toList(), waiting);
    }

    /** After a decision nothing that was brought before it can replace the one it names. */
    Addenda decided(String householdId) {
        Map<String, Brought> now = new LinkedHashMap<>(waiting);
        now.remove(householdId);
        return new Addenda(standing, Collections.unmodifiableMap(now));
    }

    /** Null when none is. */
    @Nullable
    Brought waitingFor(String householdId) {
        return waiting.get(householdId);
    }

    /** Day of the latest one that counts, or of the minutes. */
    LocalDate lastSignedOn(LocalDate minutes) {
        return standing.stream()
                .map(MinutesAmended::amendedOn)
                .reduce(minutes, (one, other) -> one.isBefore(other) ? other : one);
    }

    /** Whether two hands bore this one; an older log holds addenda that one hand recorded. */
    boolean wasBrought(MinutesAmended addendum) {
        return waiting.values().stream()
                .anyMatch(b -> b.addendum().addendumNumber().equals(addendum.addendumNumber()));
    }
}
