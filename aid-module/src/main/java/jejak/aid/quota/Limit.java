package jejak.aid.quota;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many places there are, of a village or of all together.
 *
 * @param setBy who set the number; null for the pack, or where the log does not say
 * @param setOn from which day; null where the log does not say
 * @param before how many there were until then
 */
record Limit(
        int places,
        boolean byPack,
        String basis,
        @Nullable String setBy,
        @Nullable LocalDate setOn,
        int before) {

    Limit asOf(LocalDate day) {
        int then = setOn != null && day.isBefore(setOn) ? before : places;
        return new Limit(then, byPack, basis, setBy, null, then);
    }
}
