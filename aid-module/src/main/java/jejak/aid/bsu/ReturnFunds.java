package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the whole money of an instruction is back in the treasury.
 *
 * @param stsNumber number of the deposit slip
 */
public record ReturnFunds(
        @TargetAggregateIdentifier String householdId, String paymentId, String stsNumber, LocalDate returnedOn) {

    /** Frees the months, so that they may be instructed again under another payment id. */
    FundsReturnedToTreasury decide(HouseholdAidState state, LocalDate today) {
        Payment payment = state.requirePayment(paymentId);
        boolean paid = payment.stage() == Payment.Stage.PAID;
        payment.checkDay("returnedOn", returnedOn, today)
                .that(paid || payment.stage() == Payment.Stage.FAILED, "paymentId", BsuFault.PAYMENT_NOT_RETURNABLE)
                .that(!stsNumber.isBlank(), "stsNumber", BsuFault.VALUE_MISSING)
                .done();
        return new FundsReturnedToTreasury(
                householdId,
                paymentId,
                payment.benefit().programme(),
                payment.months().stream().map(YearMonth::toString).toList(),
                payment.rupiah(),
                payment.budgetLineId(),
                paid,
                stsNumber,
                returnedOn);
    }
}
