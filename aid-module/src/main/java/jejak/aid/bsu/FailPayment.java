package jejak.aid.bsu;

import java.time.LocalDate;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.PaymentFailure;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the money of an instruction could not be handed over. */
public record FailPayment(
        @TargetAggregateIdentifier String householdId, String paymentId, PaymentFailure reason, LocalDate failedOn) {

    /** The months stay taken until the money is back in the treasury. */
    BsuPaymentFailed decide(HouseholdAidState state, LocalDate today) {
        Payment payment = state.requirePayment(paymentId);
        payment.checkDay("failedOn", failedOn, today)
                .that(payment.stage() == Payment.Stage.INSTRUCTED, "paymentId", BsuFault.PAYMENT_NOT_OPEN)
                .done();
        return new BsuPaymentFailed(householdId, paymentId, payment.rupiah(), reason, failedOn);
    }
}
