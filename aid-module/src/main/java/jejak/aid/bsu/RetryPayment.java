package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tells the bank to pay once more what could not be handed over.
 *
 * @param paymentId the payment that failed; its money is still with the bank
 */
public record RetryPayment(@TargetAggregateIdentifier String householdId, String paymentId) {

    /** Checks the family once more, as every instruction does; an open inquiry has to be answered first. */
    Claim.Source decide(HouseholdAidState state, RulePacks packs, LocalDate today) {
        Payment failed = state.requirePayment(paymentId);
        new Rejected.Checks()
                .that(failed.stage() == Payment.Stage.FAILED, "paymentId", BsuFault.PAYMENT_NOT_RETRYABLE)
                .done();
        RulePack pack =
                packs.require(state.family().regencyCode(), failed.benefit().year(), today);
        new Rejected.Checks()
                .that(Kinds.allowRetry(pack, failed.retries()), "paymentId", BsuFault.RETRIES_USED_UP)
                .done();
        Collecting collecting = Collecting.of(
                state.family(), state.payees(), packs, failed.benefit().year(), today);
        return refusal(state, failed, pack, collecting, today)
                .<Claim.Source>map(reason -> refused(failed, reason))
                .orElseGet(() -> again(state, failed));
    }

    private static Optional<BsuRefusal> refusal(
            HouseholdAidState state, Payment failed, RulePack pack, Collecting collecting, LocalDate today) {
        Benefit benefit = state.requireBenefit(failed.benefit());
        Category rules = Kinds.requireCash(
                pack,
                benefit.key().programme(),
                benefit.key().category(),
                benefit.key().year());
        return DisburseBsu.obstacle(state, benefit, rules, collecting, today)
                .or(() -> BsuFault.when(
                        !benefit.due(state.family()).containsAll(failed.months()),
                        BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT))
                .or(() -> BsuFault.when(
                        state.excludes(benefit, pack, failed.months()), BsuRefusal.IN_EXCLUDING_PROGRAMME))
                .or(() -> BsuFault.when(
                        !DisburseBsu.stillEligible(state, benefit, rules, today), BsuRefusal.NOT_ELIGIBLE));
    }

    private BsuRefused refused(Payment failed, BsuRefusal reason) {
        Benefit.Key key = failed.benefit();
        return new BsuRefused(
                householdId,
                key.programme(),
                key.category(),
                key.year(),
                failed.tranche(),
                BsuStep.DISBURSEMENT,
                reason);
    }

    private BsuDisbursementReinstructed again(HouseholdAidState state, Payment failed) {
        return new BsuDisbursementReinstructed(
                householdId,
                DisburseBsu.paymentId(state, householdId, failed.benefit(), failed.tranche()),
                paymentId,
                failed.benefit().programme(),
                failed.benefit().category(),
                failed.benefit().year(),
                failed.tranche(),
                failed.months().stream().map(YearMonth::toString).toList(),
                failed.rupiah(),
                state.requireBenefit(failed.benefit()).recipientPersonId(),
                state.family().villageCode(),
                failed.budgetLineId());
    }
}
