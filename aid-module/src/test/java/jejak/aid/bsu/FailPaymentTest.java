package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.failed;
import static jejak.aid.bsu.Aid.paid;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.PaymentFailure;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class FailPaymentTest {

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void recordsWhyTheMoneyStayedWithTheBank() {
        fail(Aid.instructedPoor(), LocalDate.of(2024, 6, 12)).expectEvents(failed(FIRST_PAYMENT));
    }

    @Test
    void rejectsAPaymentThatIsNotOpen() {
        fail(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), LocalDate.of(2024, 6, 12))
                .expectNoEvents()
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_OPEN));
        fail(Aid.determinedPoor(), LocalDate.of(2024, 6, 12))
                .expectException(rejected("paymentId", BsuFault.PAYMENT_UNKNOWN));
    }

    @Test
    void rejectsADayBeforeTheInstructionOrAfterToday() {
        fail(Aid.instructedPoor(), LocalDate.of(2024, 6, 9))
                .expectException(rejected("failedOn", BsuFault.DATE_BEFORE_EARLIER_STEP));
        fail(Aid.instructedPoor(), LocalDate.of(2024, 7, 2))
                .expectException(rejected("failedOn", BsuFault.DATE_NOT_PLAUSIBLE));
    }

    private ResultValidator<HouseholdAid> fail(List<Object> before, LocalDate failedOn) {
        return aid.given(before)
                .when(new FailPayment(SARI_FAMILY, FIRST_PAYMENT, PaymentFailure.ABSENT, failedOn), on("2024-07-01"));
    }
}
