package jejak.aid.check;

import org.jspecify.annotations.Nullable;

/** Answers whether a family-card number was first registered for another household. */
public interface CardHolders {

    /** Its id; null when the household itself holds the number, or none does. */
    @Nullable
    String other(String householdId, String cardNumber);
}
