package jejak.aid.recovery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import org.junit.jupiter.api.Test;

class EstablishOverpaymentTest {

    @Test
    void whatWasPaidBeforeTheDeathWasKnownIsWrongInFactOnly() {
        assertThat(Debts.establish().decide(Debts.paidTwice()))
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
        Debts.pay(state, "p3", LocalDate.of(2024, 9, 2), "2024-09", "2024-10");

        OverpaymentEstablished said = Debts.establish().decide(state);

        assertThat(said.rupiah()).isEqualTo(750_000);
        assertThat(said.knownRupiah()).isEqualTo(500_000);
    }

    @Test
    void aMonthIsEstablishedOnce() {
        DebtState state = Debts.paidTwice();
        state.established(Debts.establish().decide(state));

        assertRejected(() -> Debts.establish().decide(state), "causeEventId", RecoveryFault.NOTHING_OVERPAID);
    }

    @Test
    void whatIsBackAlreadyIsNotOverpaid() {
        DebtState state = Debts.paidTwice();
        state.paid("p2", null);

        assertRejected(() -> Debts.establish().decide(state), "causeEventId", RecoveryFault.NOTHING_OVERPAID);
    }

    @Test
    void theCauseStandsInTheFamilysOwnLog() {
        EstablishOverpayment other =
                new EstablishOverpayment(SARI_FAMILY, "BSU", "DISABILITY_NON_PROGRAM", 2024, "elsewhere");

        assertRejected(() -> other.decide(Debts.paidTwice()), "causeEventId", RecoveryFault.CAUSE_UNKNOWN);
    }
}
