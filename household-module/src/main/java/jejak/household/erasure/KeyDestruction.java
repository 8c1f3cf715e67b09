package jejak.household.erasure;

import java.util.List;
import jejak.kernel.Claim;

/** Makes a person unreadable for ever; asking again for the same person changes nothing. */
@FunctionalInterface
public interface KeyDestruction {

    /**
     * Destroys the key and every search row; durable when it returns.
     *
     * @param numbers what the household still holds by the person's numbers, as it was claimed
     * @return id of the destroyed key as events name it; empty when nothing was ever sealed for the person
     */
    String destroy(String householdId, String personId, List<Claim> numbers);
}
