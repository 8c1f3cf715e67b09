package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import org.jspecify.annotations.Nullable;

/**
 * The addenda to a session's minutes.
 *
 * @param standing those that count
 * @param waiting by household, the one that another hand has yet to confirm
 * @param confirmed what changed the decision on which family
 */
record Addenda(List<MinutesAmended> standing, Map<String, Brought> waiting, Set<Confirmed> confirmed) {

    static final Addenda NONE = new Addenda(List.of(), Map.of(), Set.of());

    /** An addendum, which may speak of several families, as far as it speaks of one. */
    private record Confirmed(String number, String householdId) {}

    /** An addendum and who brought it; null where the log does not say. */
    record Brought(AddendumBrought addendum, @Nullable String actor) {}

    Addenda brought(AddendumBrought addendum, @Nullable String actor) {
        Map<String, Brought> now = new LinkedHashMap<>(waiting);
        now.put(addendum.householdId(), new Brought(addendum, actor));
        return new Addenda(standing, Collections.unmodifiableMap(now), confirmed);
    }

    Addenda amended(MinutesAmended addendum) {
        return new Addenda(Stream.concat(standing.stream(), Stream.of(addendum)).toList(), waiting, confirmed);
    }

    /** After a decision nothing that was brought before it can replace the one it names. */
    Addenda decided(String householdId) {
        Map<String, Brought> now = new LinkedHashMap<>(waiting);
        Brought before = now.remove(householdId);
        Set<Confirmed> all = new HashSet<>(confirmed);
        if (before != null && !standing.isEmpty()) {
            String number = standing.getLast().addendumNumber();
            if (number.equals(before.addendum().addendumNumber())) {
                all.add(new Confirmed(number, householdId));
            }
        }
        return new Addenda(standing, Collections.unmodifiableMap(now), Set.copyOf(all));
    }

    /** Once the office has taken the result nothing is confirmed any more. */
    Addenda closed() {
        return new Addenda(standing, Map.of(), confirmed);
    }

    /** One number is one document, and it changes the decision on a family once. */
    boolean isTaken(String number, String contentHash, String householdId) {
        boolean otherStands = standing.stream()
                .anyMatch(a ->
                        a.addendumNumber().equals(number) && !a.contentHash().equals(contentHash));
        boolean otherWaits = waiting.values().stream()
                .map(Brought::addendum)
                .filter(a -> !a.householdId().equals(householdId))
                .anyMatch(a ->
                        a.addendumNumber().equals(number) && !a.contentHash().equals(contentHash));
        return otherStands || otherWaits || confirmed.contains(new Confirmed(number, householdId));
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
