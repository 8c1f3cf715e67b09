package jejak.aid.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import org.jspecify.annotations.Nullable;

/**
 * The money of one payment, as far as the bank has to do with it.
 *
 * @param order what the bank was told
 * @param stage where the money is; an inquiry does not change that
 * @param instructedOn the day the bank was told; null when it was not told
 * @param since the day of its latest step; null when it was not told
 * @param reversed whether it failed because the bank took it back
 * @param inquiry why the bank is being asked; null when it is not
 * @param instructedBy who told the bank; null where the log does not say
 */
record Money(
        Order order,
        Stage stage,
        @Nullable LocalDate instructedOn,
        @Nullable LocalDate since,
        boolean reversed,
        @Nullable InquiryCause inquiry,
        @Nullable String instructedBy) {

    enum Stage {
        INSTRUCTED,
        PAID,
        FAILED,
        RETRIED,
        RETURNED
    }

    /** What stands in a row of the bank's file. */
    record Order(
            String paymentId,
            String householdId,
            String trancheId,
            String budgetLineId,
            List<YearMonth> months,
            long rupiah,
            String recipientPersonId,
            String villageCode) {}

    static Money of(BsuDisbursementInstructed e, @Nullable LocalDate on, @Nullable String by) {
        return new Money(
                new Order(
                        e.paymentId(),
                        e.householdId(),
                        WriteBankFile.trancheId(e.budgetLineId(), e.category(), e.tranche()),
                        e.budgetLineId(),
                        months(e.months()),
                        e.rupiah(),
                        e.recipientPersonId(),
                        e.villageCode()),
                Stage.INSTRUCTED,
                on,
                on,
                false,
                null,
                by);
    }

    Money now(Stage next, @Nullable LocalDate on) {
        return new Money(order, next, instructedOn, on, false, null, instructedBy);
    }

    Money takenBack(LocalDate on) {
        return new Money(order, Stage.FAILED, instructedOn, on, true, null, instructedBy);
    }

    Money asked(InquiryCause cause) {
        return new Money(order, stage, instructedOn, since, reversed, cause, instructedBy);
    }

    /** After an answer: what it changes is said by the event after it, what it confirms stays as it was. */
    Money answered(Stage said) {
        return said == stage
                ? new Money(order, stage, instructedOn, since, reversed, null, instructedBy)
                : now(said, null);
    }

    /** The first day on which what the bank says can have happened. */
    @Nullable
    LocalDate earliest(InquiryAnswer answer) {
        return answer == InquiryAnswer.NOT_PAID && stage == Stage.PAID ? since : instructedOn;
    }

    /** Whether it is on record as paid, and the bank now says that it was on another day. */
    boolean paidOnOther(InquiryAnswer answer, LocalDate day) {
        return answer == InquiryAnswer.PAID && stage == Stage.PAID && since != null && !day.equals(since);
    }

    BsuPaid paid(LocalDate on, String branch, String payPoint, String payee) {
        return new BsuPaid(order.householdId, order.paymentId, order.rupiah, on, branch, payPoint, payee);
    }

    BsuPaymentFailed failed(PaymentFailure reason, LocalDate on) {
        return new BsuPaymentFailed(order.householdId, order.paymentId, order.rupiah, reason, on);
    }

    BsuPaymentReversed reversed(LocalDate on) {
        return new BsuPaymentReversed(order.householdId, order.paymentId, order.rupiah, on);
    }

    PaymentInquiryOpened asks(InquiryCause cause, LocalDate on) {
        return new PaymentInquiryOpened(order.householdId, order.paymentId, order.rupiah, cause, on);
    }

    PaymentInquiryAnswered answered(InquiryAnswer answer, LocalDate on) {
        return new PaymentInquiryAnswered(order.householdId, order.paymentId, order.rupiah, answer, on);
    }

    private static List<YearMonth> months(List<String> months) {
        return months.stream().map(YearMonth::parse).toList();
    }
}
