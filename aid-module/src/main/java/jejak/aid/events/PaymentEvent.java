package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;

/** What becomes of a payment after the bank said that it failed, took it back or was not sure. */
public sealed interface PaymentEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The payment it is about. */
    String paymentId();

    /**
     * The bank is told once more to pay what could not be handed over: the same money and the same months, which stay
     * taken, under a payment id of its own.
     *
     * @param failedPaymentId the payment whose money this is
     */
    record BsuDisbursementReinstructed(
            String householdId,
            String paymentId,
            String failedPaymentId,
            String programme,
            String category,
            int year,
            int tranche,
            List<String> months,
            long rupiah,
            String recipientPersonId,
            String villageCode,
            String budgetLineId)
            implements PaymentEvent {
        /** What the bank is told reads as what it was told the first time. */
        public BsuDisbursementInstructed asInstructed() {
            return new BsuDisbursementInstructed(
                    householdId,
                    paymentId,
                    programme,
                    category,
                    year,
                    tranche,
                    months,
                    rupiah,
                    recipientPersonId,
                    villageCode,
                    budgetLineId);
        }
    }

    /** The bank took back what it had paid; the money is with the bank. */
    record BsuPaymentReversed(String householdId, String paymentId, long rupiah, LocalDate reversedOn)
            implements PaymentEvent {}

    /** Nobody can say whether the money was paid: the bank is asked, and until it answers nothing is paid for it. */
    record PaymentInquiryOpened(
            String householdId, String paymentId, long rupiah, InquiryCause cause, LocalDate openedOn)
            implements PaymentEvent {}

    /** The bank answered; what follows from it, if anything does, is the next event. */
    record PaymentInquiryAnswered(
            String householdId, String paymentId, long rupiah, InquiryAnswer answer, LocalDate answeredOn)
            implements PaymentEvent {}

    /**
     * Money is back for months to which the family has no right any more, because its benefit ended before them: the
     * budget line reserves it no longer for the family.
     *
     * @param months the months of the payment that are not due
     */
    record BsuReservationReleased(
            String householdId,
            String paymentId,
            String programme,
            String category,
            int year,
            List<String> months,
            String budgetLineId,
            long rupiah)
            implements PaymentEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.money(Mode.CONSUME, BudgetEvent.RESERVED, budgetLineId, -rupiah));
        }
    }

    /** Why nobody can say what became of a payment. */
    enum InquiryCause {
        UNCLEAR_ANSWER,
        NO_ANSWER,
        CONTRADICTORY_ANSWER,
        WRONG_AMOUNT,
        PAYEE_NOT_IN_FAMILY,
        DATE_NOT_POSSIBLE
    }

    /** What the bank found when it was asked. */
    enum InquiryAnswer {
        PAID,
        NOT_PAID
    }
}
