package jejak.aid.recovery;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;

/** A family that was paid two tranches and whose recipient died on the twentieth of July, as was known in September. */
final class Debts {

    static final String DEATH = "death";

    private Debts() {}

    static DebtState paidTwice() {
        DebtState state = new DebtState();
        state.happened(DEATH, new DebtState.Times(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 9, 2)));
        pay(state, "p1", LocalDate.of(2024, 6, 10), "2024-03", "2024-04");
        pay(state, "p2", LocalDate.of(2024, 8, 21), "2024-05", "2024-06", "2024-07", "2024-08");
        return state;
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
