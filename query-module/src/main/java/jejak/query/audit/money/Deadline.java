package jejak.query.audit.money;

import java.time.LocalDate;
import jejak.query.paging.DaysArgument;
import org.jspecify.annotations.Nullable;

/** By which day money is asked about, and within how many days it must be back; as the rules say when that is null. */
record Deadline(LocalDate asOf, @Nullable Integer returnWithinDays) {
    Deadline {
        returnWithinDays = DaysArgument.of(returnWithinDays);
    }
}
