package jejak.aid.bsu;

import java.time.LocalDate;
import jejak.aid.events.BsuEvent.BsuPaid;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the money of an instruction reached a member of the family. */
public record ConfirmPayment(
        @TargetAggregateIdentifier String householdId,
        String paymentId,
        LocalDate paidOn,
        String branch,
        String payPoint,
        String payeePersonId) {

    /** Who has died since may still have been paid while alive. */
    BsuPaid decide(HouseholdAidState state, LocalDate today) {
        Payment payment = state.requirePayment(paymentId);
        payment.checkDay("paidOn", paidOn, today)
                .that(payment.stage() == Payment.Stage.INSTRUCTED, "paymentId", BsuFault.PAYMENT_NOT_OPEN)
                .that(
                        state.family().hadLivingMember(payeePersonId, paidOn),
                        "payeePersonId",
                        BsuFault.PAYEE_NOT_IN_FAMILY)
                .that(!branch.isBlank(), "branch", BsuFault.VALUE_MISSING)
                .that(!payPoint.isBlank(), "payPoint", BsuFault.VALUE_MISSING)
                .done();
        return new BsuPaid(householdId, paymentId, payment.rupiah(), paidOn, branch, payPoint, payeePersonId);
    }
}
