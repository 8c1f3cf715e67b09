package jejak.aid.recovery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.TakenBack;
import org.junit.jupiter.api.Test;

class EstablishOverpaymentTest {

    @Test
    void whatWasPaidBeforeTheDeathWasKnownIsWrongInFactOnly() {
        assertThat(Debts.establish().decide(Debts.paidTwice(), Debts.BALI))
                .isEqualTo(new OverpaymentEstablished(
                        SARI_FAMILY,
                        SARI_FAMILY + "/overpayment/1",
                        "BSU",
                        "DISABILITY_NON_PROGRAM",
                        2024,
                        Debts.DEATH,
                        LocalDate.of(2024, 7, 20),
                        LocalDate.of(2024, 9, 2),
                        List.of(new OverpaidMonth("2024-08", "p2", 250_000, false)),
                        250_000,
                        0));
    }

    @Test
    void whatWasPaidAfterItWasKnownIsKnownToBeWrong() {
        DebtState state = Debts.paidTwice();
        Debts.pay(state, "p3", LocalDate.of(2024, 9, 3), "2024-09", "2024-10");

        OverpaymentEstablished said = Debts.establish().decide(state, Debts.BALI);

        assertThat(said.rupiah()).isEqualTo(750_000);
        assertThat(said.knownRupiah()).isEqualTo(500_000);
    }

    @Test
    void aMonthIsEstablishedOnce() {
        DebtState state = Debts.paidTwice();
        state.established(Debts.establish().decide(state, Debts.BALI));

        assertRejected(
                () -> Debts.establish().decide(state, Debts.BALI), "causeEventId", RecoveryFault.NOTHING_OVERPAID);
    }

    @Test
    void whatIsBackAlreadyIsNotOverpaid() {
        DebtState state = Debts.paidTwice();
        state.back("p2");

        assertRejected(
                () -> Debts.establish().decide(state, Debts.BALI), "causeEventId", RecoveryFault.NOTHING_OVERPAID);
    }

    @Test
    void theCauseStandsInTheFamilysOwnLog() {
        EstablishOverpayment other =
                new EstablishOverpayment(SARI_FAMILY, "BSU", "DISABILITY_NON_PROGRAM", 2024, "elsewhere");

        assertRejected(() -> other.decide(Debts.paidTwice(), Debts.BALI), "causeEventId", RecoveryFault.CAUSE_UNKNOWN);
    }

    /** What was recorded on the day of the payment may have come after it. */
    @Test
    void aPaymentOfTheDayOnWhichItBecameKnownIsWrongInFactOnly() {
        DebtState state = Debts.paidTwice();
        Debts.pay(state, "p3", LocalDate.of(2024, 9, 2), "2024-09");

        assertThat(Debts.establish().decide(state, Debts.BALI).knownRupiah()).isZero();
    }

    @Test
    void whatWasTakenBackIsNoCauseAndNothingIsOwedForIt() {
        DebtState state = Debts.paidTwice();
        state.established(Debts.establish().decide(state, Debts.BALI));

        state.takenBack(new TakenBack(Debts.DEATH, null), "alive");

        assertRejected(() -> Debts.establish().decide(state, Debts.BALI), "causeEventId", RecoveryFault.CAUSE_UNKNOWN);
        assertThat(remaining(state)).isZero();
        state.happened("moved", Debts.died(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 2)));
        assertThat(establish("moved").decide(state, Debts.BALI).rupiah()).isEqualTo(250_000);
    }

    @Test
    void aDeathOnAnotherDayIsOwedForFromThatDay() {
        DebtState state = Debts.paidTwice();
        Debts.pay(state, "p3", LocalDate.of(2024, 9, 12), "2024-09");
        state.established(Debts.establish().decide(state, Debts.BALI));
        assertThat(remaining(state)).isEqualTo(500_000);

        LocalDate later = LocalDate.of(2024, 8, 3);
        state.takenBack(new TakenBack(Debts.DEATH, later), "later");
        state.happened("later", Debts.died(later, LocalDate.of(2024, 10, 1)));
        assertThat(remaining(state)).as("August was due").isEqualTo(250_000);

        LocalDate earlier = LocalDate.of(2024, 6, 3);
        state.takenBack(new TakenBack("later", earlier), "earlier");
        state.happened("earlier", Debts.died(earlier, LocalDate.of(2024, 10, 2)));
        assertThat(establish("earlier").decide(state, Debts.BALI).months())
                .extracting(OverpaidMonth::month)
                .containsExactly("2024-07", "2024-08");
    }

    @Test
    void moneyThatIsBackIsOwedNoMoreAndOfAPartNobodyOwesTwice() {
        DebtState state = Debts.paidTwice();
        OverpaymentEstablished said = Debts.establish().decide(state, Debts.BALI);
        state.established(said);
        state.recovered(new OverpaymentRecovered(
                SARI_FAMILY, said.overpaymentId(), "BSU", 100_000, 150_000, "STS-1", LocalDate.of(2024, 11, 1)));

        state.back("p2");

        assertThat(remaining(state)).isZero();
        state.paid("p2", LocalDate.of(2024, 12, 1));
        assertRejected(
                () -> Debts.establish().decide(state, Debts.BALI), "causeEventId", RecoveryFault.NOTHING_OVERPAID);
    }

    private static long remaining(DebtState state) {
        return state.debt(SARI_FAMILY + "/overpayment/1", "BSU").orElseThrow().remaining();
    }

    private static EstablishOverpayment establish(String cause) {
        return new EstablishOverpayment(SARI_FAMILY, "BSU", "DISABILITY_NON_PROGRAM", 2024, cause);
    }
}
