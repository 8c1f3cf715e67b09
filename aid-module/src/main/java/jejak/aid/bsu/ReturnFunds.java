package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.kernel.Claim;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the whole money of an instruction is back in the treasury.
 *
 * @param stsNumber number of the deposit slip
 */
public record ReturnFunds(
        @TargetAggregateIdentifier String householdId, String paymentId, String stsNumber, LocalDate returnedOn) {

    /** Frees the months, so that they may be instructed again; money for months that are not due any more is free. */
    List<Claim.Source> decide(HouseholdAidState state, LocalDate today) {
        Payment payment = state.requirePayment(paymentId);
        boolean paid = payment.stage() == Payment.Stage.PAID;
        payment.checkDay("returnedOn", returnedOn, today)
                .that(paid || payment.stage() == Payment.Stage.FAILED, "paymentId", BsuFault.PAYMENT_NOT_RETURNABLE)
                .that(!paid || !state.beside().recovered().contains(paymentId), "paymentId", BsuFault.PARTLY_RECOVERED)
                .that(!stsNumber.isBlank(), "stsNumber", BsuFault.VALUE_MISSING)
                .done();
        List<YearMonth> due =
                state.benefit(payment.benefit()).map(Benefit::entitled).orElse(payment.months());
        List<YearMonth> free =
                payment.months().stream().filter(m -> !due.contains(m)).toList();
        return free.isEmpty()
                ? List.of(returned(payment, paid))
                : List.of(returned(payment, paid), released(payment, free));
    }

    private FundsReturnedToTreasury returned(Payment payment, boolean paid) {
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

    private BsuReservationReleased released(Payment payment, List<YearMonth> free) {
        return new BsuReservationReleased(
                householdId,
                paymentId,
                payment.benefit().programme(),
                payment.benefit().category(),
                payment.benefit().year(),
                free.stream().map(YearMonth::toString).toList(),
                payment.budgetLineId(),
                payment.rupiah() / payment.months().size() * free.size());
    }
}
