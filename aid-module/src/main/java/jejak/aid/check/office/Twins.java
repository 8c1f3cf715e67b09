package jejak.aid.check.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.aid.check.Fact;
import jejak.aid.check.OfficeFacts;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/** Puts families together that hold the same number, as the flags on both of them say that were not settled since. */
final class Twins {

    private Twins() {}

    /** The families of each such number, by the first of them. */
    static Map<String, Set<String>> clusters(OfficeFacts facts) {
        Map<String, Set<String>> of = new TreeMap<>();
        for (DuplicateNikFlagged flag :
                standing(facts).stream().map(Fact::event).toList()) {
            Set<String> all = new TreeSet<>(Set.of(flag.householdId()));
            all.add(flag.otherHouseholdId());
            all.stream().toList().forEach(id -> all.addAll(of.getOrDefault(id, Set.of())));
            all.forEach(id -> of.put(id, all));
        }
        Map<String, Set<String>> byFirst = new TreeMap<>();
        of.values().forEach(all -> byFirst.put(all.iterator().next(), all));
        return byFirst;
    }

    /** A flag that is settled and raised again stands. */
    static List<Fact<DuplicateNikFlagged>> standing(OfficeFacts facts) {
        Map<List<String>, Fact<DuplicateNikFlagged>> flags = new LinkedHashMap<>();
        facts.all(Object.class).forEach(fact -> {
            if (fact.event() instanceof DuplicateNikFlagged e) {
                flags.put(List.of(e.householdId(), e.personId(), e.otherHouseholdId()), fact.as(e));
            } else if (fact.event() instanceof DuplicateNikResolved e) {
                flags.remove(List.of(e.householdId(), e.personId(), e.otherHouseholdId()));
            }
        });
        return List.copyOf(flags.values());
    }
}
