package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of one instruction is.
 *
 * @param since the day of its latest step; null when it was not told
 * @param retries how often its money was instructed before
 */
record Payment(
        String paymentId,
        Benefit.Key benefit,
        int tranche,
        List<YearMonth> months,
        long rupiah,
        String budgetLineId,
        Stage stage,
        @Nullable LocalDate since,
        int retries) {

    enum Stage {
        INSTRUCTED,
        /** The bank is asked what became of it; until it answers nothing is paid, retried or returned. */
        UNCLEAR,
        PAID,
        FAILED,
        /** Another payment carries its money and its months. */
        RETRIED,
        RETURNED
    }

    static Payment of(BsuDisbursementInstructed e, @Nullable LocalDate on) {
        return new Payment(
                e.paymentId(),
                new Benefit.Key(e.programme(), e.category(), e.year()),
                e.tranche(),
                e.months().stream().map(YearMonth::parse).toList(),
                e.rupiah(),
                e.budgetLineId(),
                Stage.INSTRUCTED,
                on,
                0);
    }

    Payment now(Stage next, @Nullable LocalDate on) {
        return new Payment(paymentId, benefit, tranche, months, rupiah, budgetLineId, next, on, retries);
    }

    private Payment after(@Nullable Payment failed) {
        int earlier = failed == null ? 0 : failed.retries;
        return new Payment(paymentId, benefit, tranche, months, rupiah, budgetLineId, stage, since, earlier + 1);
    }

    /** Whether its months may not be paid by another instruction. */
    boolean holdsItsMonths() {
        return stage != Stage.RETURNED && stage != Stage.RETRIED;
    }

    /** Notes what is wrong with the day of its next step. */
    Checks checkDay(String path, LocalDate day, LocalDate today) {
        return new Checks()
                .that(DetermineRecipients.plausible(day, today), path, BsuFault.DATE_NOT_PLAUSIBLE)
                .that(since == null || !day.isBefore(since), path, BsuFault.DATE_BEFORE_EARLIER_STEP);
    }

    /** The payments of a family after one more thing the bank said or was told. */
    static Map<String, Payment> evolve(Map<String, Payment> before, PaymentEvent event, @Nullable LocalDate day) {
        return switch (event) {
            case BsuDisbursementReinstructed e ->
                with(
                        step(before, e.failedPaymentId(), Stage.RETRIED, day),
                        of(e.asInstructed(), day).after(before.get(e.failedPaymentId())));
            case BsuPaymentReversed e -> step(before, e.paymentId(), Stage.FAILED, e.reversedOn());
            case PaymentInquiryOpened e -> step(before, e.paymentId(), Stage.UNCLEAR, e.openedOn());
            case PaymentInquiryAnswered e ->
                step(before, e.paymentId(), e.answer() == InquiryAnswer.PAID ? Stage.PAID : Stage.FAILED, null);
        };
    }

    static Map<String, Payment> with(Map<String, Payment> before, Payment payment) {
        Map<String, Payment> now = new LinkedHashMap<>(before);
        now.put(payment.paymentId(), payment);
        return Collections.unmodifiableMap(now);
    }

    static Map<String, Payment> step(
            Map<String, Payment> before, String paymentId, Stage next, @Nullable LocalDate on) {
        Payment payment = before.get(paymentId);
        return payment == null ? before : with(before, payment.now(next, on));
    }
}
