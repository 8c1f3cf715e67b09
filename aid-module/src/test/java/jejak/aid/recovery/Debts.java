package jejak.aid.recovery;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.recovery.DebtState.Cause;

/** A family that was paid two tranches and whose recipient died on the twentieth of July, as was known in September. */
final class Debts {

    static final String DEATH = "death";
    static final ZoneId BALI = ZoneId.of("Asia/Makassar");

    private Debts() {}

    static DebtState paidTwice() {
        DebtState state = new DebtState();
        state.happened(DEATH, died(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 9, 2)));
        pay(state, "p1", LocalDate.of(2024, 6, 10), "2024-03", "2024-04");
        pay(state, "p2", LocalDate.of(2024, 8, 21), "2024-05", "2024-06", "2024-07", "2024-08");
        return state;
    }

    /** Recorded on the evening of a day in Bali, where it is the day before by the clock of the server. */
    static Cause died(LocalDate on, LocalDate known) {
        return new Cause(on, known.atTime(7, 30).atZone(BALI).toInstant());
    }

    static void pay(DebtState state, String paymentId, LocalDate on, String... months) {
        state.instructed(new BsuDisbursementInstructed(
                SARI_FAMILY,
                paymentId,
                "BSU",
                "DISABILITY_NON_PROGRAM",
                2024,
                1,
                List.of(months),
                250_000L * months.length,
                SARI,
                BENGKALA,
                "budget:51.08:BSU:2024"));
        state.paid(paymentId, on);
    }

    static EstablishOverpayment establish() {
        return new EstablishOverpayment(SARI_FAMILY, "BSU", "DISABILITY_NON_PROGRAM", 2024, DEATH);
    }
}
