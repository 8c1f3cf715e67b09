package jejak.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event as personal data: it is stored as ciphertext under the key of one person.
 *
 * <p>Once that person's key is gone a text reads {@code [dihapus]} and any other value reads {@code null}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {

    /** Name of the component of the same record that holds the id of the person whose key seals this value. */
    String of() default "personId";

    /** How a NIK or the number of a family card is shown to anybody. */
    final class Masked {

        private static final int LENGTH = 16;
        private static final int SHOWN = 4;
        private static final String HIDDEN = "•".repeat(LENGTH - 2 * SHOWN);

        private Masked() {}

        /** Four digits of the region and four at the end: enough to recognise a card that one holds in one's hand. */
        public static String number(String number) {
            boolean digits = number.length() == LENGTH && number.chars().allMatch(Character::isDigit);
            return digits ? number.substring(0, SHOWN) + HIDDEN + number.substring(LENGTH - SHOWN) : unreadable(number);
        }

        /** What was erased or is masked already may be shown; any other text could be a number with a slip in it. */
        private static String unreadable(String text) {
            return text.startsWith("[") || text.contains("•") ? text : "•".repeat(LENGTH);
        }
    }
}
