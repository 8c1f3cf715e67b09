package jejak.aid.bsu.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of one instruction is.
 *
 * @param recipientPersonId for whom the bank was told to pay, whoever the benefit names later
 * @param since the day of its latest step; null when it was not told
 * @param retries how often its money was instructed before
 */
public record Payment(
        String paymentId,
        Benefit.Key benefit,
        String recipientPersonId,
        int tranche,
        List<YearMonth> months,
        long rupiah,
        String budgetLineId,
        Stage stage,
        @Nullable LocalDate since,
        int retries) {

    public enum Stage {
        INSTRUCTED,
        /** The bank is asked what became of it; until it answers nothing is paid, retried or returned. */
        UNCLEAR,
        PAID,
        FAILED,
        /** Another payment carries its money and its months. */
        RETRIED,
        RETURNED
    }

    public static Payment of(BsuDisbursementInstructed e, @Nullable LocalDate on) {
        return new Payment(
                e.paymentId(),
                new Benefit.Key(e.programme(), e.category(), e.year()),
                e.recipientPersonId(),
                e.tranche(),
                e.months().stream().map(YearMonth::parse).toList(),
                e.rupiah(),
                e.budgetLineId(),
                Stage.INSTRUCTED,
                on,
                0);
    }

    public Payment now(Stage next, @Nullable LocalDate on) {
        return step(next, on, retries);
    }

    private Payment after(@Nullable Payment failed) {
        int earlier = failed == null ? 0 : failed.retries;
        return step(stage, since, earlier + 1);
    }

    private Payment step(Stage next, @Nullable LocalDate on, int earlier) {
        return new Payment(
                paymentId, benefit, recipientPersonId, tranche, months, rupiah, budgetLineId, next, on, earlier);
    }

    /** Whether its months may not be paid by another instruction. */
    public boolean holdsItsMonths() {
        return stage != Stage.RETURNED && stage != Stage.RETRIED;
    }

    /** The last month of a benefit that was instructed or paid, entitled or not. */
    public static Optional<YearMonth> lastTaken(Collection<Payment> payments, Benefit.Key benefit) {
        return taken(payments, benefit).max(Comparator.naturalOrder());
    }

    /** The months of a benefit to which the family has a right and for which no money went out. */
    public static List<YearMonth> waiting(Collection<Payment> payments, Benefit benefit) {
        List<YearMonth> taken = taken(payments, benefit.key()).toList();
        return benefit.entitled().stream().filter(m -> !taken.contains(m)).toList();
    }

    private static Stream<YearMonth> taken(Collection<Payment> payments, Benefit.Key benefit) {
        return payments.stream()
                .filter(p -> p.holdsItsMonths() && p.benefit().equals(benefit))
                .flatMap(p -> p.months().stream());
    }

    /** Whether a day of the office's papers can be true today. */
    public static boolean plausible(LocalDate day, LocalDate today) {
        return day.getYear() >= 1900 && !day.isAfter(today);
    }

    /** Notes what is wrong with the day of its next step. */
    public Checks checkDay(String path, LocalDate day, LocalDate today) {
        return new Checks()
                .that(plausible(day, today), path, BsuFault.DATE_NOT_PLAUSIBLE)
                .that(since == null || !day.isBefore(since), path, BsuFault.DATE_BEFORE_EARLIER_STEP);
    }

    /** The payments of a family after one more thing the bank said or was told. */
    public static Map<String, Payment> evolve(
            Map<String, Payment> before, PaymentEvent event, @Nullable LocalDate day) {
        return switch (event) {
            case BsuDisbursementReinstructed e ->
                with(
                        step(before, e.failedPaymentId(), Stage.RETRIED, day),
                        of(e.asInstructed(), day).after(before.get(e.failedPaymentId())));
            case BsuPaymentReversed e -> step(before, e.paymentId(), Stage.FAILED, e.reversedOn());
            case PaymentInquiryOpened e -> asked(before, e.paymentId(), Stage.UNCLEAR);
            case PaymentInquiryAnswered e ->
                asked(before, e.paymentId(), e.answer() == InquiryAnswer.PAID ? Stage.PAID : Stage.FAILED);
            case BsuReservationReleased _ -> before; // the money came back with the event before
        };
    }

    public static Map<String, Payment> with(Map<String, Payment> before, Payment payment) {
        Map<String, Payment> now = new LinkedHashMap<>(before);
        now.put(payment.paymentId(), payment);
        return Collections.unmodifiableMap(now);
    }

    /** An inquiry moves no money: the day of the latest step stays what it was. */
    private static Map<String, Payment> asked(Map<String, Payment> before, String paymentId, Stage next) {
        Payment asked = before.get(paymentId);
        return asked == null ? before : step(before, paymentId, next, asked.since());
    }

    public static Map<String, Payment> step(
            Map<String, Payment> before, String paymentId, Stage next, @Nullable LocalDate on) {
        Payment payment = before.get(paymentId);
        return payment == null ? before : with(before, payment.now(next, on));
    }
}
