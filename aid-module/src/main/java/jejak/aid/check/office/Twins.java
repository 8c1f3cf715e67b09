package jejak.aid.check.office;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.aid.check.OfficeFacts;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/** Puts families together that hold the same number, as the flags on both of them say. */
final class Twins {

    private Twins() {}

    /** The families of each such number, by the first of them. */
    static Map<String, Set<String>> clusters(OfficeFacts facts) {
        Map<String, Set<String>> of = new TreeMap<>();
        facts.all(DuplicateNikFlagged.class).forEach(f -> {
            Set<String> all = new TreeSet<>(Set.of(f.event().householdId()));
            all.add(f.event().otherHouseholdId());
            all.stream().toList().forEach(id -> all.addAll(of.getOrDefault(id, Set.of())));
            all.forEach(id -> of.put(id, all));
        });
        Map<String, Set<String>> byFirst = new TreeMap<>();
        of.values().forEach(all -> byFirst.put(all.iterator().next(), all));
        return byFirst;
    }
}
