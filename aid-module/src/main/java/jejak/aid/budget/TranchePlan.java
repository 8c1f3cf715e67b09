package jejak.aid.budget;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/**
 * The months a tranche pays, and the first day it may be paid.
 *
 * @param plannedBy id of the user who planned it; null where the log does not say
 */
public record TranchePlan(
        MonthRange months, LocalDate payableFrom, @Nullable String plannedBy) {

    /** Who planned it, where the log says so. */
    public Optional<String> planner() {
        return Optional.ofNullable(plannedBy);
    }
}
