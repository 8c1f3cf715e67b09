package jejak.query.aid;

import java.time.LocalDate;
import java.util.List;
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
}
