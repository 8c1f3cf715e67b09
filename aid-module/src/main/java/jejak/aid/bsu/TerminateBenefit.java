package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.budget.OpenBudget;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a benefit, or withdraws a nomination, and frees the money of the months that are no longer due.
 *
 * @param lastMonth last month the family is still entitled to; null when to none
 */
public record TerminateBenefit(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        TerminationReason reason,
        @Nullable String lastMonth) {

    BenefitTerminated decide(HouseholdAidState state) {
        Benefit benefit = state.requireBenefit(benefit());
        YearMonth last = parsed();
        Benefit ended = benefit.endedWith(last);
        new Rejected.Checks()
                .that(!benefit.terminated(), "category", BsuFault.BENEFIT_ALREADY_TERMINATED)
                .that(
                        last == null || benefit.entitled().contains(last),
                        "lastMonth",
                        BsuFault.LAST_MONTH_OUTSIDE_ENTITLEMENT)
                .that(
                        mayReachBack() || coversTakenMonths(state, ended),
                        "lastMonth",
                        BsuFault.LAST_MONTH_BEFORE_PAID_MONTH)
                .done();
        return new BenefitTerminated(
                householdId,
                programme,
                category,
                year,
                reason,
                lastMonth,
                line(state, benefit),
                released(state, benefit, ended));
    }

    /** What ended by a known choice did not end before it began; what is known late may have. */
    void checkDay(HouseholdAidState state, LocalDate day) {
        boolean early = state.requireBenefit(benefit()).begunAfter(day);
        new Rejected.Checks()
                .that(mayReachBack() || !early, Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_BENEFIT)
                .done();
    }

    private static long released(HouseholdAidState state, Benefit benefit, Benefit ended) {
        List<YearMonth> due = ended.entitled();
        return benefit.monthlyRupiah()
                * Payment.waiting(state.payments().values(), benefit).stream()
                        .filter(m -> !due.contains(m))
                        .count();
    }

    /** A death, a move or a lost ground is often known late, when later months are paid already. */
    private boolean mayReachBack() {
        return switch (reason) {
            case DECEASED, MOVED, NO_LONGER_ELIGIBLE -> true;
            case GRADUATED, RESIGNED -> false;
        };
    }

    private static boolean coversTakenMonths(HouseholdAidState state, Benefit ended) {
        return state.payments().values().stream()
                .filter(p -> p.holdsItsMonths() && p.benefit().equals(ended.key()))
                .allMatch(p -> ended.entitled().containsAll(p.months()));
    }

    private String line(HouseholdAidState state, Benefit benefit) {
        return Optional.ofNullable(benefit.budgetLineId())
                .orElseGet(() -> OpenBudget.budgetLineId(state.family().regencyCode(), programme, year));
    }

    private @Nullable YearMonth parsed() {
        try {
            return lastMonth == null ? null : YearMonth.parse(lastMonth);
        } catch (DateTimeParseException notAMonth) {
            throw new Rejected("lastMonth", BsuFault.NOT_A_MONTH);
        }
    }

    Benefit.Key benefit() {
        return new Benefit.Key(programme, category, year);
    }
}
