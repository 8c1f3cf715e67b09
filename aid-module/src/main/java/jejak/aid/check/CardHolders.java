package jejak.aid.check;

import org.jspecify.annotations.Nullable;

/** Answers which household a family-card number was first registered for. */
public interface CardHolders {

    /** Its id; null when no household holds the number. */
    @Nullable
    String holder(String cardNumber);
}
