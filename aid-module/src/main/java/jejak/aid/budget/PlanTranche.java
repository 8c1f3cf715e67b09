package jejak.aid.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.budget.BudgetState.TrancheKey;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plans which months of a category a tranche pays, and from which day.
 *
 * @param fromMonth first month, for example {@code 2024-01}
 * @param payableFrom may lie in the future
 */
public record PlanTranche(
        @TargetAggregateIdentifier String budgetLineId,
        String category,
        int tranche,
        String fromMonth,
        String toMonth,
        LocalDate payableFrom) {

    /** A month is planned once in a category, and a tranche number is used once. */
    TranchePlanned decide(BudgetState state, RulePacks packs, LocalDate today) {
        BudgetOpened line = Objects.requireNonNull(state.opened());
        Category known = packs.require(line.regencyCode(), line.year(), today)
                .requireCategory(line.programme(), category, line.year());
        MonthRange months = months();
        new Rejected.Checks()
                .that(tranche > 0, "tranche", BudgetFault.TRANCHE_NUMBER_NOT_POSITIVE)
                .that(
                        !state.tranches().containsKey(new TrancheKey(category, tranche)),
                        "tranche",
                        BudgetFault.TRANCHE_ALREADY_PLANNED)
                .that(!months.from().isAfter(months.to()), "toMonth", BudgetFault.MONTHS_REVERSED)
                .that(known.months().contains(months), "fromMonth", BudgetFault.MONTHS_OUTSIDE_CATEGORY)
                .that(!state.plans(category, months), "fromMonth", BudgetFault.MONTH_ALREADY_PLANNED)
                .that(inItsYears(line.year()), "payableFrom", BudgetFault.PAYABLE_IN_ANOTHER_YEAR)
                .done();
        return new TranchePlanned(
                budgetLineId, line.programme(), category, line.year(), tranche, fromMonth, toMonth, payableFrom);
    }

    /** What is left over at the end of a year is still paid in the next one; any other year is a slip of the pen. */
    private boolean inItsYears(int year) {
        return payableFrom.getYear() == year || payableFrom.getYear() == year + 1;
    }

    private MonthRange months() {
        Optional<YearMonth> from = month(fromMonth);
        Optional<YearMonth> to = month(toMonth);
        new Rejected.Checks()
                .that(from.isPresent(), "fromMonth", BudgetFault.NOT_A_MONTH)
                .that(to.isPresent(), "toMonth", BudgetFault.NOT_A_MONTH)
                .done();
        return new MonthRange(from.orElseThrow(), to.orElseThrow());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }
}
