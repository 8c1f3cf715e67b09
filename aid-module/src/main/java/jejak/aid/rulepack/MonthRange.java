package jejak.aid.rulepack;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months from one to another, both included. */
public record MonthRange(
        @Means("The first month.") YearMonth from,
        @Means("The last month.") YearMonth to) {

    /** The range between two months as events write them. */
    public static MonthRange parse(String from, String to) {
        return new MonthRange(YearMonth.parse(from), YearMonth.parse(to));
    }

    /** The months in order; none when the range runs backwards. */
    public List<YearMonth> months() {
        return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
    }

    /** Whether the month lies in the range. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Whether every month of the other range lies in this one. */
    public boolean contains(MonthRange other) {
        return contains(other.from) && contains(other.to);
    }

    /** Whether the ranges have a month in common. */
    public boolean overlaps(MonthRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
