package jejak.aid.recovery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class RecoverOverpaymentTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 2);
    private static final String FIRST = SARI_FAMILY + "/overpayment/1";

    @Test
    void comesBackInPartsUntilNothingRemains() {
        DebtState state = owing();

        OverpaymentRecovered first = recover(FIRST, 100_000, "STS-1", TODAY).decide(state, TODAY);
        state.recovered(first);

        assertThat(first.remainingRupiah()).isEqualTo(150_000);
        assertRejected(
                () -> recover(FIRST, 150_001, "STS-2", TODAY).decide(state, TODAY),
                "rupiah",
                RecoveryFault.MORE_THAN_REMAINS);
        assertRejected(
                () -> recover(FIRST, 100_000, "STS-1", TODAY).decide(state, TODAY),
                "stsNumber",
                RecoveryFault.SLIP_COUNTED);
        assertThat(recover(FIRST, 150_000, "STS-2", TODAY).decide(state, TODAY).remainingRupiah())
                .isZero();
    }

    @Test
    void neverMoreComesBackThanWasEstablished() {
        long seed = Long.getLong("jejak.seed", System.nanoTime() & 0xffff);
        System.out.println("RecoverOverpaymentTest seed " + seed);
        Random random = new Random(seed);
        for (int history = 0; history < 200; history++) {
            DebtState state = owing();
            long back = 0;
            for (int i = 0; i < 20; i++) {
                try {
                    OverpaymentRecovered e = recover(FIRST, random.nextLong(-10, 90_000), "STS-" + i, TODAY)
                            .decide(state, TODAY);
                    state.recovered(e);
                    back += e.rupiah();
                    assertThat(back + e.remainingRupiah()).as("seed %d", seed).isEqualTo(250_000);
                } catch (Rejected tooMuch) {
                    assertThat(back).as("seed %d", seed).isBetween(0L, 250_000L);
                }
            }
        }
    }

    @Test
    void namesWhatIsWrong() {
        assertRejected(
                () -> recover("none", 0, " ", TODAY.plusDays(1)).decide(owing(), TODAY),
                Map.of(
                        "overpaymentId", RecoveryFault.OVERPAYMENT_UNKNOWN,
                        "rupiah", RecoveryFault.AMOUNT_NOT_POSITIVE,
                        "stsNumber", RecoveryFault.VALUE_MISSING,
                        "recoveredOn", RecoveryFault.DATE_NOT_PLAUSIBLE));
    }

    @Test
    void isRecoveredForItsOwnProgrammeOnly() {
        assertRejected(
                () -> new RecoverOverpayment(SARI_FAMILY, FIRST, "PKH", 1, "STS-1", TODAY).decide(owing(), TODAY),
                "overpaymentId",
                RecoveryFault.OVERPAYMENT_UNKNOWN);
    }

    private static DebtState owing() {
        DebtState state = Debts.paidTwice();
        state.established(Debts.establish().decide(state, Debts.BALI));
        return state;
    }

    private static RecoverOverpayment recover(String id, long rupiah, String sts, LocalDate on) {
        return new RecoverOverpayment(SARI_FAMILY, id, "BSU", rupiah, sts, on);
    }
}
