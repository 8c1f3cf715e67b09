package jejak.aid.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/**
 * One place that a family has, or gave up, and the months for which.
 *
 * @param ending how it was given up; null while it is held, or where the log does not say
 */
record Place(
        String householdId,
        String villageCode,
        MonthRange months,
        boolean ended,
        @Nullable Ending ending) {

    /** Who gave a place up, on which day, and the months it had been for. */
    record Ending(@Nullable String by, @Nullable LocalDate on, MonthRange instead) {}

    Place end(@Nullable String lastMonth, @Nullable String by, @Nullable LocalDate on) {
        YearMonth last = lastMonth == null ? months.from().minusMonths(1) : YearMonth.parse(lastMonth);
        return new Place(
                householdId, villageCode, new MonthRange(months.from(), last), true, new Ending(by, on, months));
    }

    Place asOf(LocalDate day) {
        return ending != null && ending.on() != null && day.isBefore(ending.on())
                ? new Place(householdId, villageCode, ending.instead(), false, null)
                : this;
    }
}
