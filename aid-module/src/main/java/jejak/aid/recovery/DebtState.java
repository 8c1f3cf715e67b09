package jejak.aid.recovery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import org.jspecify.annotations.Nullable;

/** What a family was paid, which events may have ended what was due to it, and what it still owes; changed in place. */
final class DebtState {

    /** When a thing is true and when it was recorded. */
    record Times(LocalDate effective, LocalDate recorded) {}

    /** A payment the family received; the day is null until it did. */
    record Received(
            BsuDisbursementInstructed order, @Nullable LocalDate paidOn) {
        long perMonth() {
            return order.rupiah() / order.months().size();
        }
    }

    /** What of an overpayment is not back yet, and whose money it is. */
    record Debt(String programme, long remaining) {}

    private final Map<String, Times> causes = new HashMap<>();
    private final Map<String, Received> payments = new LinkedHashMap<>();
    private final Set<String> established = new HashSet<>();
    private final Map<String, Debt> debts = new HashMap<>();

    @Nullable
    Times cause(String eventId) {
        return causes.get(eventId);
    }

    /** An overpayment of the programme; nothing when it is of another one. */
    Optional<Debt> debt(String overpaymentId, String programme) {
        return Optional.ofNullable(debts.get(overpaymentId))
                .filter(debt -> debt.programme().equals(programme));
    }

    int debts() {
        return debts.size();
    }

    /** The months paid after a day that no overpayment names yet, with whether it was known on the day of payment. */
    List<OverpaidMonth> overpaid(String programme, String category, int year, Times cause) {
        YearMonth last = YearMonth.from(cause.effective());
        return payments.values().stream()
                .filter(p -> p.order().programme().equals(programme)
                        && p.order().category().equals(category)
                        && p.order().year() == year)
                .flatMap(p -> p.paidOn() == null ? Stream.of() : months(p, p.paidOn(), last, cause))
                .toList();
    }

    private Stream<OverpaidMonth> months(Received p, LocalDate paidOn, YearMonth last, Times cause) {
        return p.order().months().stream()
                .filter(month -> YearMonth.parse(month).isAfter(last))
                .filter(month -> !established.contains(p.order().paymentId() + month))
                .map(month -> new OverpaidMonth(
                        month, p.order().paymentId(), p.perMonth(), !paidOn.isBefore(cause.recorded())));
    }

    void happened(String eventId, Times times) {
        causes.put(eventId, times);
    }

    void instructed(BsuDisbursementInstructed e) {
        payments.put(e.paymentId(), new Received(e, null));
    }

    /** Null when the money is no longer with the family. */
    void paid(String paymentId, @Nullable LocalDate on) {
        payments.computeIfPresent(paymentId, (_, p) -> new Received(p.order(), on));
    }

    void established(OverpaymentEstablished e) {
        e.months().forEach(m -> established.add(m.paymentId() + m.month()));
        debts.put(e.overpaymentId(), new Debt(e.programme(), e.rupiah()));
    }

    void recovered(OverpaymentRecovered e) {
        debts.computeIfPresent(e.overpaymentId(), (_, debt) -> new Debt(debt.programme(), e.remainingRupiah()));
    }
}
