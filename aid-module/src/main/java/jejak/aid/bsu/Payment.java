package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of one instruction is.
 *
 * @param since the day of its latest step; null when it was not told
 */
record Payment(
        String paymentId,
        Benefit.Key benefit,
        List<YearMonth> months,
        long rupiah,
        String budgetLineId,
        Stage stage,
        @Nullable LocalDate since) {

    enum Stage {
        INSTRUCTED,
        PAID,
        FAILED,
        RETURNED
    }

    static Payment of(BsuDisbursementInstructed e, @Nullable LocalDate on) {
        return new Payment(
                e.paymentId(),
                new Benefit.Key(e.programme(), e.category(), e.year()),
                e.months().stream().map(YearMonth::parse).toList(),
                e.rupiah(),
                e.budgetLineId(),
                Stage.INSTRUCTED,
                on);
    }

    Payment now(Stage next, LocalDate on) {
        return new Payment(paymentId, benefit, months, rupiah, budgetLineId, next, on);
    }

    /** Whether its months may not be paid by another instruction. */
    boolean holdsItsMonths() {
        return stage != Stage.RETURNED;
    }

    /** Notes what is wrong with the day of its next step. */
    Checks checkDay(String path, LocalDate day, LocalDate today) {
        return new Checks()
                .that(DetermineRecipients.plausible(day, today), path, BsuFault.DATE_NOT_PLAUSIBLE)
                .that(since == null || !day.isBefore(since), path, BsuFault.DATE_BEFORE_EARLIER_STEP);
    }
}
