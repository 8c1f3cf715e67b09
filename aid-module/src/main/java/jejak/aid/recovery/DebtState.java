package jejak.aid.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.TakenBack;
import jejak.aid.events.WrongSince;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/** What a family was paid, which events may have ended what was due to it, and what it still owes; changed in place. */
final class DebtState {

    /**
     * An event that may have ended what was due.
     *
     * @param day from which it is true; null when that is the day it was recorded
     */
    record Cause(@Nullable LocalDate day, Instant recordedAt) {
        LocalDate effective(ZoneId zone) {
            return day == null ? recorded(zone) : day;
        }

        LocalDate recorded(ZoneId zone) {
            return LocalDate.ofInstant(recordedAt, zone);
        }
    }

    /** A payment the family received; the day is null until it did. */
    record Received(
            BsuDisbursementInstructed order, @Nullable LocalDate paidOn) {
        long perMonth() {
            return order.rupiah() / order.months().size();
        }
    }

    private String regencyCode = "";
    private final Map<String, Cause> causes = new HashMap<>();
    private final Map<String, Received> payments = new LinkedHashMap<>();
    private final Map<String, Debt> debts = new LinkedHashMap<>();

    String regencyCode() {
        return regencyCode;
    }

    /** Nothing of an event that ends nothing, or was taken back. */
    @Nullable
    Cause cause(String eventId) {
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
    List<OverpaidMonth> overpaid(String programme, String category, int year, Cause cause, ZoneId zone) {
        return payments.values().stream()
                .filter(p -> p.order().programme().equals(programme)
                        && p.order().category().equals(category)
                        && p.order().year() == year)
                .flatMap(p -> p.paidOn() == null ? Stream.of() : months(p, p.paidOn(), cause, zone))
                .toList();
    }

    private Stream<OverpaidMonth> months(Received p, LocalDate paidOn, Cause cause, ZoneId zone) {
        YearMonth last = YearMonth.from(cause.effective(zone));
        boolean known = WrongSince.knownOn(cause.recorded(zone), paidOn);
        return p.order().months().stream()
                .filter(month -> YearMonth.parse(month).isAfter(last))
                .map(month -> new OverpaidMonth(month, p.order().paymentId(), p.perMonth(), known))
                .filter(month -> debts.values().stream().noneMatch(debt -> debt.holds(month)));
    }

    /** Whether nothing of an overpayment was with the family yet on a day. */
    boolean paidAfter(Debt debt, LocalDate day) {
        return !debt.months().isEmpty()
                && debt.months().stream()
                        .map(month -> payments.get(month.paymentId()))
                        .allMatch(p ->
                                p != null && p.paidOn() != null && p.paidOn().isAfter(day));
    }

    void livesIn(String villageCode) {
        regencyCode = Regions.regencyOf(villageCode);
    }

    void happened(String eventId, Cause cause) {
        causes.put(eventId, cause);
    }

    /** What was not due for that reason alone was due; what is owed still rests on the event that takes it back. */
    void takenBack(TakenBack wrong, String by) {
        causes.remove(wrong.eventId());
        debts.replaceAll((_, debt) -> debt.because(wrong.eventId())
                ? debt.restingOn(by).without(m -> wrong.makesDue(YearMonth.parse(m.month())))
                : debt);
    }

    void instructed(BsuDisbursementInstructed e) {
        payments.put(e.paymentId(), new Received(e, null));
    }

    void paid(String paymentId, LocalDate on) {
        payments.computeIfPresent(paymentId, (_, p) -> new Received(p.order(), on));
    }

    /** The money is no longer with the family, which owes nothing of it. */
    void back(String paymentId) {
        payments.computeIfPresent(paymentId, (_, p) -> new Received(p.order(), null));
        debts.replaceAll((_, debt) -> debt.without(m -> m.paymentId().equals(paymentId)));
    }

    void established(OverpaymentEstablished e) {
        debts.put(e.overpaymentId(), Debt.of(e));
    }

    void recovered(OverpaymentRecovered e) {
        debts.computeIfPresent(e.overpaymentId(), (_, debt) -> debt.recovered(e));
    }
}
