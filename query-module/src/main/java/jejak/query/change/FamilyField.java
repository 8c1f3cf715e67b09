package jejak.query.change;

import java.util.List;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One field of a family at one moment.
 *
 * @param value as it is kept; never shown itself
 * @param shows what of a person it shows; null for nothing
 * @param persons of whom
 */
public record FamilyField(String value, @Nullable PersonalField shows, List<String> persons) {

    /** As a reader may see it: numbers masked as everywhere. */
    public String text() {
        return shows == PersonalField.NIK_MASKED || shows == PersonalField.CARD_NUMBER_MASKED
                ? Personal.Masked.number(value)
                : value;
    }
}
