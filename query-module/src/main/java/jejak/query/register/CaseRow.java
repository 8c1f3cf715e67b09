package jejak.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case at the counter as it stands. */
record CaseRow(
        String id,
        String villageCode,
        String kind,
        String channel,
        @Nullable String householdId,
        LocalDate openedOn,
        LocalDate answerBy,
        @Nullable String referredTo,
        @Nullable String reference,
        @Nullable LocalDate referredOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {}
