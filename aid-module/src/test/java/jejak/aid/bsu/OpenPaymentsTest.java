package jejak.aid.bsu;

import static jejak.aid.Families.SARI;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.bank.OpenPayments;
import org.junit.jupiter.api.Test;

class OpenPaymentsTest {

    @Test
    void whoIsDeterminedIsOwedNothingYet() {
        assertThat(OpenPayments.payees(Aid.determinedPoor())).isEmpty();
    }

    @Test
    void anInstructedPaymentIsOnItsWay() {
        assertThat(payees()).containsExactly(SARI);
    }

    @Test
    void aFailedOneIsStillWithTheBank() {
        assertThat(payees(Aid.failed(FIRST_PAYMENT))).containsExactly(SARI);
    }

    @Test
    void aPaidOneIsOver() {
        assertThat(payees(Aid.paid(FIRST_PAYMENT))).isEmpty();
    }

    @Test
    void aReturnedOneIsOver() {
        assertThat(payees(Aid.failed(FIRST_PAYMENT), Aid.returned(FIRST_PAYMENT, false)))
                .isEmpty();
    }

    private static Set<String> payees(Object... then) {
        return OpenPayments.payees(
                Stream.concat(Stream.of(Aid.instructed(FIRST_PAYMENT, 1, "2024-01")), Stream.of(then))
                        .toList());
    }
}
