package jejak.aid.recovery;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that money of an overpayment is back, in parts as it comes and never more than remains.
 *
 * @param programme of the overpayment; who may recover for one programme does not recover for another
 * @param stsNumber number of the deposit slip
 */
public record RecoverOverpayment(
        @TargetAggregateIdentifier String householdId,
        String overpaymentId,
        String programme,
        long rupiah,
        String stsNumber,
        LocalDate recoveredOn) {

    OverpaymentRecovered decide(DebtState state, LocalDate today) {
        Optional<Debt> debt = state.debt(overpaymentId, programme);
        long remains = debt.map(Debt::remaining).orElse(-1L);
        boolean counted =
                debt.filter(d -> d.settled().slips().contains(stsNumber)).isPresent();
        new Rejected.Checks()
                .that(remains >= 0, "overpaymentId", RecoveryFault.OVERPAYMENT_UNKNOWN)
                .that(rupiah > 0, "rupiah", RecoveryFault.AMOUNT_NOT_POSITIVE)
                .that(remains < 0 || rupiah <= remains, "rupiah", RecoveryFault.MORE_THAN_REMAINS)
                .that(!stsNumber.isBlank(), "stsNumber", RecoveryFault.VALUE_MISSING)
                .that(!counted, "stsNumber", RecoveryFault.SLIP_COUNTED)
                .that(
                        !recoveredOn.isAfter(today)
                                && !debt.filter(d -> state.paidAfter(d, recoveredOn))
                                        .isPresent(),
                        "recoveredOn",
                        RecoveryFault.DATE_NOT_PLAUSIBLE)
                .done();
        return new OverpaymentRecovered(
                householdId, overpaymentId, programme, rupiah, remains - rupiah, stsNumber, recoveredOn);
    }
}
