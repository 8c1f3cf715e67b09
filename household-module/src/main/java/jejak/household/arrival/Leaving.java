package jejak.household.arrival;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the family left, for where, and who put it on record. */
record Leaving(
        String eventId,
        String toRegionCode,
        LocalDate movedOn,
        @Nullable String by) {}
