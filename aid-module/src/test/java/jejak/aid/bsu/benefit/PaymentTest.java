package jejak.aid.bsu.benefit;

import static jejak.aid.Commands.assertRejected;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import org.junit.jupiter.api.Test;

/** The day of a payment's next step. */
class PaymentTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 10);
    private static final Payment PAYMENT = new Payment(
            "T1",
            new Benefit.Key("BSU", "EXTREME_POVERTY", 2024),
            Families.SARI,
            1,
            List.of(YearMonth.of(2024, 1)),
            450_000,
            "budget:51.08:BSU:2024",
            Payment.Stage.INSTRUCTED,
            JUNE,
            0);

    @Test
    void liesBetweenItsLatestStepAndToday() {
        LocalDate today = JUNE.plusDays(5);
        assertRejected(() -> check(today.plusDays(1), today), "paidOn", BsuFault.DATE_NOT_PLAUSIBLE);
        assertRejected(() -> check(JUNE.minusDays(1), today), "paidOn", BsuFault.DATE_BEFORE_EARLIER_STEP);
        check(JUNE, today);
    }

    private static void check(LocalDate day, LocalDate today) {
        PAYMENT.checkDay("paidOn", day, today).done();
    }
}
