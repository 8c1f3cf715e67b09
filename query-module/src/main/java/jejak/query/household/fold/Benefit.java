package jejak.query.household.fold;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import org.jspecify.annotations.Nullable;

/** What a family gets in one category of one year, from nomination to its end, with every payment. */
public record Benefit(
        String programme,
        String category,
        int year,
        State state,
        String recipientPersonId,
        @Nullable String decreeNumber,
        long monthlyRupiah,
        String fromMonth,
        String toMonth,
        @Nullable SuspensionReason suspensionReason,
        @Nullable TerminationReason terminationReason,
        @Nullable String lastMonth,
        List<Payment> payments) {

    /** Eligible, nominated, determined and paid are four states and never merged. */
    public enum State {
        WAITLISTED,
        NOMINATED,
        DETERMINED,
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        REPLACED
    }

    /** What became of a payment. */
    public enum PaymentState {
        INSTRUCTED,
        UNCLEAR,
        PAID,
        FAILED,
        RETRIED,
        RETURNED
    }

    /** One payment the bank was told to make. */
    public record Payment(
            String paymentId,
            int tranche,
            List<String> months,
            long rupiah,
            PaymentState state,
            String recipientPersonId,
            @Nullable LocalDate instructedOn,
            @Nullable LocalDate paidOn,
            @Nullable String payeePersonId,
            @Nullable String branch,
            @Nullable String payPoint,
            @Nullable LocalDate failedOn,
            @Nullable PaymentFailure failedReason,
            @Nullable LocalDate returnedOn,
            @Nullable String stsNumber) {}
}
