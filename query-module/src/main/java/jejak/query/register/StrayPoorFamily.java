package jejak.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A family found outside the registry, with the day of each step on its way. */
record StrayPoorFamily(
        String householdId,
        String villageCode,
        @Nullable String source,
        @Nullable String label,
        @Nullable String caseId,
        String stage,
        LocalDate since,
        LocalDate reportedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate deliberatedOn,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate insuredOn,
        @Nullable LocalDate aidedOn) {}
