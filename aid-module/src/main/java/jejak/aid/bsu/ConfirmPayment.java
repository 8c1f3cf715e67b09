package jejak.aid.bsu;

import java.time.LocalDate;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the money of an instruction reached a member of the family. */
public record ConfirmPayment(
        @TargetAggregateIdentifier String householdId,
        String paymentId,
        LocalDate paidOn,
        String branch,
        String payPoint,
        String payeePersonId) {

    /** Who has died since may still have been paid while alive. */
    BsuPaid decide(HouseholdAidState state, RulePacks packs, LocalDate today) {
        Payment payment = state.requirePayment(paymentId);
        Collecting collecting = Collecting.of(
                state.family(), state.payees(), packs, payment.benefit().year(), today);
        String recipient = payment.recipientPersonId();
        payment.checkDay("paidOn", paidOn, today)
                .that(payment.stage() == Payment.Stage.INSTRUCTED, "paymentId", BsuFault.PAYMENT_NOT_OPEN)
                .that(
                        collecting.allows(recipient, payeePersonId, paidOn),
                        "payeePersonId",
                        collecting.knows(payeePersonId, paidOn)
                                ? BsuFault.PAYEE_NOT_ALLOWED
                                : BsuFault.PAYEE_NOT_IN_FAMILY)
                .that(!branch.isBlank(), "branch", BsuFault.VALUE_MISSING)
                .that(!payPoint.isBlank(), "payPoint", BsuFault.VALUE_MISSING)
                .done();
        return new BsuPaid(householdId, paymentId, payment.rupiah(), paidOn, branch, payPoint, payeePersonId);
    }

    /** Who named an heir or a representative does not say that the money reached anybody. */
    void checkHands(HouseholdAidState state, @Nullable String actor) {
        String recipient = state.requirePayment(paymentId).recipientPersonId();
        new Rejected.Checks()
                .that(!state.payees().anyNamedBy(recipient, actor), "", FourEyesFault.SAME_HAND_AS_PAYEE)
                .done();
    }
}
