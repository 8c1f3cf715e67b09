package jejak.query.household.fold;

import java.time.LocalDate;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.household.fold.Benefit.Payment;
import jejak.query.household.fold.Benefit.PaymentState;
import org.jspecify.annotations.Nullable;

/** One payment while it is being folded: the events of its life, the newest of which decides its state. */
final class PaymentFile {

    private final BsuDisbursementInstructed instructed;
    private final @Nullable LocalDate instructedOn;
    private @Nullable BsuPaid paid;
    private @Nullable BsuPaymentFailed failed;
    private @Nullable FundsReturnedToTreasury returned;
    private @Nullable LocalDate takenBackOn;
    private PaymentState state = PaymentState.INSTRUCTED;

    PaymentFile(BsuDisbursementInstructed instructed, @Nullable LocalDate instructedOn) {
        this.instructed = instructed;
        this.instructedOn = instructedOn;
    }

    void on(BsuPaid e) {
        paid = e;
        takenBackOn = null;
        state = PaymentState.PAID;
    }

    void on(BsuPaymentFailed e) {
        failed = e;
        state = PaymentState.FAILED;
    }

    void on(FundsReturnedToTreasury e) {
        returned = e;
        state = PaymentState.RETURNED;
    }

    /** By the bank: the money did not stay with the family. */
    void on(BsuPaymentReversed e) {
        paid = null;
        takenBackOn = e.reversedOn();
        state = PaymentState.FAILED;
    }

    void now(PaymentState next) {
        state = next;
    }

    Payment answer() {
        return new Payment(
                instructed.paymentId(),
                instructed.tranche(),
                instructed.months(),
                instructed.rupiah(),
                state,
                instructed.recipientPersonId(),
                instructedOn,
                paid == null ? null : paid.paidOn(),
                paid == null ? null : paid.payeePersonId(),
                paid == null ? null : paid.branch(),
                paid == null ? null : paid.payPoint(),
                failedOn(),
                failed == null ? null : failed.reason(),
                returned == null ? null : returned.returnedOn(),
                returned == null ? null : returned.stsNumber());
    }

    /** The day it last turned out that the family does not have the money. */
    private @Nullable LocalDate failedOn() {
        if (takenBackOn != null) {
            return takenBackOn;
        }
        return failed == null ? null : failed.failedOn();
    }
}
