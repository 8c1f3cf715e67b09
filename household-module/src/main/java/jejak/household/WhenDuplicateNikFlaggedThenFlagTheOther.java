package jejak.household;

import java.util.List;
import java.util.function.Function;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/** Sees to it that a duplicate NIK stands in both households' logs; the second flag's own echo changes nothing. */
final class WhenDuplicateNikFlaggedThenFlagTheOther implements Function<Object, List<Object>> {

    @Override
    public List<Object> apply(Object event) {
        return event instanceof DuplicateNikFlagged flag
                ? List.of(new FlagDuplicateNik(flag.otherHouseholdId(), flag.personId(), flag.householdId()))
                : List.of();
    }
}
