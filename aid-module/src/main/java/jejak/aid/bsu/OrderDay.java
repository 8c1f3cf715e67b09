package jejak.aid.bsu;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.budget.TranchePlan;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;

/** Looks at the day on which the bank is said to have been told: every day the money is waited for is counted from it. */
final class OrderDay {

    private OrderDay() {}

    /** Not before the decree, not before the tranche may be paid, and not before the same money came back. */
    static void check(
            HouseholdAidState state, BsuDisbursementInstructed order, Optional<TranchePlan> plan, LocalDate day) {
        Benefit.Key benefit = new Benefit.Key(order.programme(), order.category(), order.year());
        boolean after = state.payments().values().stream()
                .filter(p -> p.benefit().equals(benefit) && p.tranche() == order.tranche())
                .allMatch(p -> p.since() == null || !day.isBefore(p.since()));
        new Rejected.Checks()
                .that(
                        plan.filter(p -> p.payableFrom().isAfter(day)).isEmpty(),
                        Actor.EFFECTIVE_DATE,
                        BsuFault.TRANCHE_NOT_YET_PAYABLE)
                .that(
                        state.benefit(benefit).filter(b -> b.begunAfter(day)).isEmpty(),
                        Actor.EFFECTIVE_DATE,
                        BsuFault.DATE_BEFORE_DECREE)
                .that(after, Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_EARLIER_STEP)
                .done();
    }
}
