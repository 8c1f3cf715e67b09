package jejak.aid.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberDeceased;

/**
 * Leaves out of a log what was taken back, so that no check has to know of it: a death or a move that never was, and the
 * flag on a number that one family alone holds now. What is right instead reads as if it had been recorded so, on the day
 * of the correction: the office did not know it before.
 */
final class PutRight {

    /** A flag as both families' logs name it. */
    private record Flag(String personId, String otherHouseholdId) {}

    /** Ids of what does not count. */
    private final Set<String> wrong = new HashSet<>();

    private PutRight() {}

    static List<Fact<?>> in(List<Fact<?>> log) {
        PutRight right = new PutRight();
        Set<String> wrong = right.wrong;
        Fact.of(log, DeathCorrected.class).forEach(f -> wrong.add(f.event().supersedes()));
        Fact.of(log, MoveCorrected.class).forEach(f -> wrong.add(f.event().supersedes()));
        Map<Flag, String> flags = new HashMap<>();
        for (Fact<?> fact : log) {
            if (fact.event() instanceof DuplicateNikFlagged e) {
                flags.put(new Flag(e.personId(), e.otherHouseholdId()), fact.id());
            } else if (fact.event() instanceof DuplicateNikResolved e) {
                wrong.add(flags.getOrDefault(new Flag(e.personId(), e.otherHouseholdId()), ""));
            }
        }
        return log.stream().flatMap(right::now).toList();
    }

    private Stream<Fact<?>> now(Fact<?> fact) {
        if (wrong.contains(fact.id())) {
            return Stream.empty();
        }
        if (fact.event() instanceof DeathCorrected e) {
            return e.diedOn() == null
                    ? Stream.empty()
                    : Stream.of(fact.as(new MemberDeceased(e.householdId(), e.personId(), e.diedOn())));
        }
        return Stream.of(fact.event() instanceof MoveCorrected e ? fact.as(moved(e, fact)) : fact);
    }

    /** Where it was recorded to have moved from nobody reads any more. */
    private static HouseholdMovedWithinRegency moved(MoveCorrected e, Fact<?> fact) {
        return new HouseholdMovedWithinRegency(
                e.householdId(),
                e.villageCode(),
                e.villageCode(),
                e.hamlet(),
                e.headPersonId(),
                e.address(),
                fact.trueOn());
    }
}
