package jejak.api.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where, for what and how long an account may act.
 *
 * @param region region code, or the beginning of one: {@code 51.08} is the whole regency; {@link #NATION} is every one
 * @param programmes codes of the programmes it may act on; empty for all
 * @param from first day on which it may act
 * @param until last day on which it may act; null when there is none
 */
public record Scope(
        String region,
        Set<String> programmes,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The appointment of whoever watches all regencies of an installation. */
    public static final String NATION = "ID";

    public Scope {
        programmes = Set.copyOf(programmes);
    }

    /** Whether an account may act at all on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
