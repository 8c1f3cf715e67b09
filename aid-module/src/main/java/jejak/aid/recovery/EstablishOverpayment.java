package jejak.aid.recovery;

import java.util.List;
import java.util.Objects;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Establishes what was paid for months after the event that ended what was due, such as a death or a move.
 *
 * @param causeEventId id of that event in the family's log; its two times say what was wrong and what was known
 */
public record EstablishOverpayment(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        String causeEventId) {

    OverpaymentEstablished decide(DebtState state) {
        DebtState.Times cause = state.cause(causeEventId);
        new Rejected.Checks()
                .that(cause != null, "causeEventId", RecoveryFault.CAUSE_UNKNOWN)
                .done();
        List<OverpaidMonth> months = state.overpaid(programme, category, year, Objects.requireNonNull(cause));
        new Rejected.Checks()
                .that(!months.isEmpty(), "causeEventId", RecoveryFault.NOTHING_OVERPAID)
                .done();
        return established(householdId + "/overpayment/" + (state.debts() + 1), cause, months);
    }

    private OverpaymentEstablished established(String id, DebtState.Times cause, List<OverpaidMonth> months) {
        return new OverpaymentEstablished(
                householdId,
                id,
                programme,
                category,
                year,
                causeEventId,
                cause.effective(),
                cause.recorded(),
                months,
                months.stream().mapToLong(OverpaidMonth::rupiah).sum(),
                months.stream()
                        .filter(OverpaidMonth::known)
                        .mapToLong(OverpaidMonth::rupiah)
                        .sum());
    }
}
