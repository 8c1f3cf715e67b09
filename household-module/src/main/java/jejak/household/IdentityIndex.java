package jejak.household;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers which household holds a population number (NIK) at this moment, and which ids of persons are taken. */
public interface IdentityIndex {

    /** The household that holds the number, or nothing when it is free. */
    Optional<String> householdHolding(String nik);

    /** The households that hold any of the numbers, by number; a number that is free has no entry. */
    default Map<String, String> householdsHolding(Set<String> niks) {
        Map<String, String> households = new HashMap<>();
        niks.forEach(nik -> householdHolding(nik).ifPresent(household -> households.put(nik, household)));
        return households;
    }

    /** Whether another household than this one holds the number. */
    default boolean heldElsewhere(String nik, String householdId) {
        return householdHolding(nik)
                .filter(holder -> !holder.equals(householdId))
                .isPresent();
    }

    /** Those of the ids under which a person is or was on record, in whichever family; numbers alone do not tell. */
    default Set<String> recorded(Set<String> personIds) {
        return Set.of();
    }
}
