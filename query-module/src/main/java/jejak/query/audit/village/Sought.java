package jejak.query.audit.village;

import java.time.LocalDate;
import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;

/** Until which day, and where, sessions are asked about, and whether only those the office accepted. */
record Sought(
        LocalDate asOf, @Nullable String region, @Nullable Boolean acceptedOnly) {
    Sought {
        region = RegionArgument.any(region);
    }
}
