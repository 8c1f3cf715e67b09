package jejak.query.paging;

import org.jspecify.annotations.Nullable;

/** Refuses a number of days that no calendar holds, so that a question about it is not a defect. */
public final class DaysArgument {

    private static final int MOST = 36_500;

    private DaysArgument() {}

    /** None, or a century of days at most, when any are given. */
    public static @Nullable Integer of(@Nullable Integer days) {
        if (days != null && (days < 0 || days > MOST)) {
            throw new QueryRefused(
                    "DAYS_OUTSIDE_RANGE",
                    "Jumlah hari harus 0 sampai " + MOST + ", bukan " + days + ".",
                    "A number of days must be 0 to " + MOST + ", not " + days + ".");
        }
        return days;
    }
}
