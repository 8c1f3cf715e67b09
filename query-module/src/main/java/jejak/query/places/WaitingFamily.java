package jejak.query.places;

import java.time.LocalDate;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A family that was nominated and has no place yet, at one moment.
 *
 * @param rank its place in the list, from 1
 * @param next whether it is the one to be promoted
 */
record WaitingFamily(
        String householdId,
        String villageCode,
        int rank,
        @Nullable Integer decile,
        LocalDate since,
        @Nullable String freeFrom,
        boolean next,
        Sentence reason) {}
