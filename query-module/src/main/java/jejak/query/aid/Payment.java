package jejak.query.aid;

import java.time.LocalDate;
import java.util.List;
import jejak.query.household.fold.Benefit;
import org.jspecify.annotations.Nullable;

/** One payment the bank was told to make, and what became of it. */
record Payment(
        String paymentId,
        String householdId,
        String programme,
        String category,
        int year,
        int tranche,
        List<String> months,
        long rupiah,
        String villageCode,
        String state,
        @Nullable LocalDate instructedOn,
        @Nullable LocalDate paidOn,
        @Nullable String failedReason,
        @Nullable LocalDate returnedOn) {

    /** Its node id. */
    public String id() {
        return paymentId;
    }

    /** The same payment when this had become of it; nothing yet when null. */
    Payment then(Benefit.@Nullable Payment p) {
        return new Payment(
                paymentId,
                householdId,
                programme,
                category,
                year,
                tranche,
                months,
                rupiah,
                villageCode,
                (p == null ? Benefit.PaymentState.INSTRUCTED : p.state()).name(),
                instructedOn,
                p == null ? null : p.paidOn(),
                p == null || p.failedReason() == null ? null : p.failedReason().name(),
                p == null ? null : p.returnedOn());
    }
}
