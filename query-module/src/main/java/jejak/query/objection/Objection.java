package jejak.query.objection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An objection as the list tells it: never who objected. */
record Objection(
        String objectionId,
        String householdId,
        String villageCode,
        String kind,
        String stage,
        OffsetDateTime filedAt,
        @Nullable LocalDate dueOn,
        @Nullable String findings,
        @Nullable String outcome,
        boolean byDeadline) {}
