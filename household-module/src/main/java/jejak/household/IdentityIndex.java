package jejak.household;

import java.util.Optional;

/** Answers which household holds a population number (NIK) at this moment. */
public interface IdentityIndex {

    /** The household that holds the number, or nothing when it is free. */
    Optional<String> householdHolding(String nik);

    /** Whether another household than this one holds the number. */
    default boolean heldElsewhere(String nik, String householdId) {
        return householdHolding(nik)
                .filter(holder -> !holder.equals(householdId))
                .isPresent();
    }
}
