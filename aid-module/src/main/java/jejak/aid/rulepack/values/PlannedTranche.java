package jejak.aid.rulepack.values;

import java.time.LocalDate;
import jejak.aid.rulepack.Means;
import jejak.aid.rulepack.MonthRange;

/** A tranche a category is meant to be paid in; what is paid is what the budget line plans. */
public record PlannedTranche(
        @Means("Its number.") int number,
        @Means("The months it pays.") MonthRange months,
        @Means("First day on which it may be paid.") LocalDate payableFrom) {}
