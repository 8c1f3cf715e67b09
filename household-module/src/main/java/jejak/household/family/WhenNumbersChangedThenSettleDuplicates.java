package jejak.household.family;

import java.util.List;
import java.util.function.Function;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.MoveEvent.HouseholdHandedOver;

/** Looks at a family's flags whenever it may hold a number no more; a death frees none. */
final class WhenNumbersChangedThenSettleDuplicates implements Function<Object, List<Object>> {

    @Override
    public List<Object> apply(Object event) {
        if (event instanceof MemberCorrected e
                && !e.previousNik().equals(e.member().nik())) {
            return List.of(new SettleDuplicateNiks(e.householdId()));
        }
        if (event instanceof HouseholdHandedOver e) {
            return List.of(new SettleDuplicateNiks(e.householdId()));
        }
        if (event instanceof ErasureExecuted e) {
            return List.of(new SettleDuplicateNiks(e.householdId()));
        }
        return event instanceof MemberLeft e ? List.of(new SettleDuplicateNiks(e.householdId())) : List.of();
    }
}
