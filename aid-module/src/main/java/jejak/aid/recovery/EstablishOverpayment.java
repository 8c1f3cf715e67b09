package jejak.aid.recovery;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.recovery.DebtState.Cause;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Establishes what was paid for months after the event that ended what was due, such as a death or a move. An event that
 * ends nothing, such as a registration, or that was taken back is no cause.
 *
 * @param causeEventId id of that event in the family's log; its two times say what was wrong and what was known
 */
public record EstablishOverpayment(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        String causeEventId) {

    OverpaymentEstablished decide(DebtState state, ZoneId zone) {
        Cause cause = state.cause(causeEventId);
        new Rejected.Checks()
                .that(cause != null, "causeEventId", RecoveryFault.CAUSE_UNKNOWN)
                .done();
        List<OverpaidMonth> months = state.overpaid(programme, category, year, Objects.requireNonNull(cause), zone);
        new Rejected.Checks()
                .that(!months.isEmpty(), "causeEventId", RecoveryFault.NOTHING_OVERPAID)
                .done();
        return established(householdId + "/overpayment/" + (state.debts() + 1), cause, zone, months);
    }

    private OverpaymentEstablished established(String id, Cause cause, ZoneId zone, List<OverpaidMonth> months) {
        return new OverpaymentEstablished(
                householdId,
                id,
                programme,
                category,
                year,
                causeEventId,
                cause.effective(zone),
                cause.recorded(zone),
                months,
                months.stream().mapToLong(OverpaidMonth::rupiah).sum(),
                months.stream()
                        .filter(OverpaidMonth::known)
                        .mapToLong(OverpaidMonth::rupiah)
                        .sum());
    }
}
