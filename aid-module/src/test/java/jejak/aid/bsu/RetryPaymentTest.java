package jejak.aid.bsu;

import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.bsu.Aid.AUGUST_TENTH;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.LINE;
import static jejak.aid.bsu.Aid.POVERTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Commands;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Actor;
import org.junit.jupiter.api.Test;

class RetryPaymentTest {

    private static final RetryPayment AGAIN = new RetryPayment(SARI_FAMILY, FIRST_PAYMENT);
    private static final BsuDisbursementReinstructed REINSTRUCTED = new BsuDisbursementReinstructed(
            SARI_FAMILY,
            FIRST_PAYMENT + "/2",
            FIRST_PAYMENT,
            "BSU",
            POVERTY,
            2024,
            1,
            List.of("2024-01", "2024-02", "2024-03", "2024-04"),
            1_800_000,
            SARI,
            BENGKALA,
            LINE);

    @Test
    void instructsTheSameMoneyUnderAnIdOfItsOwn() {
        given(Aid.failed(FIRST_PAYMENT)).expectEvents(REINSTRUCTED);
    }

    @Test
    void retriesAPaymentOnce() {
        given(Aid.failed(FIRST_PAYMENT), REINSTRUCTED)
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETRYABLE));
    }

    @Test
    void rejectsAnOrderThatIsDatedBeforeTheMoneyCameBack() {
        Aid.fixture()
                .given(Families.then(Aid.instructedPoor(), Aid.failed(FIRST_PAYMENT)))
                .when(AGAIN, Map.of(Actor.TODAY, AUGUST_TENTH, Actor.EFFECTIVE_DATE, "2024-06-11"))
                .expectNoEvents()
                .expectException(rejected(Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_EARLIER_STEP));
    }

    @Test
    void beyondTheNumberInThePackItsMoneyGoesBack() {
        Aid.fixture()
                .given(Families.then(
                        Aid.instructedPoor(),
                        Aid.failed(FIRST_PAYMENT),
                        REINSTRUCTED,
                        Aid.failed(FIRST_PAYMENT + "/2")))
                .when(new RetryPayment(SARI_FAMILY, FIRST_PAYMENT + "/2"), Commands.on(AUGUST_TENTH))
                .expectNoEvents()
                .expectException(rejected("paymentId", BsuFault.RETRIES_USED_UP));
    }

    @Test
    void whatIsOpenPaidReturnedOrAskedAboutIsNotRetried() {
        given().expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETRYABLE));
        given(Aid.paid(FIRST_PAYMENT)).expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETRYABLE));
        given(Aid.failed(FIRST_PAYMENT), Aid.returned(FIRST_PAYMENT, false))
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETRYABLE));
        given(
                        Aid.failed(FIRST_PAYMENT),
                        new PaymentInquiryOpened(
                                SARI_FAMILY,
                                FIRST_PAYMENT,
                                1_800_000,
                                InquiryCause.CONTRADICTORY_ANSWER,
                                LocalDate.of(2024, 6, 13)))
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETRYABLE));
    }

    @Test
    void theDeadAreNotPaidASecondTime() {
        given(Aid.failed(FIRST_PAYMENT), Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 14)))
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.RECIPIENT_DECEASED));
    }

    @Test
    void theRetriedMoneyMayBeReturnedAndTheOldPaymentNotAnyMore() {
        Aid.fixture()
                .given(Families.then(Aid.instructedPoor(), Aid.failed(FIRST_PAYMENT), REINSTRUCTED))
                .when(
                        new ReturnFunds(SARI_FAMILY, FIRST_PAYMENT, "STS-1", LocalDate.parse(AUGUST_TENTH)),
                        Commands.on(AUGUST_TENTH))
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETURNABLE));
        Aid.fixture()
                .given(Families.then(
                        Aid.instructedPoor(),
                        Aid.failed(FIRST_PAYMENT),
                        REINSTRUCTED,
                        Aid.failed(FIRST_PAYMENT + "/2")))
                .when(
                        new ReturnFunds(SARI_FAMILY, FIRST_PAYMENT + "/2", "STS-1", LocalDate.parse(AUGUST_TENTH)),
                        Commands.on(AUGUST_TENTH))
                .expectSuccessfulHandlerExecution();
    }

    private static org.axonframework.test.aggregate.ResultValidator<HouseholdAid> given(Object... then) {
        return Aid.fixture().given(Families.then(Aid.instructedPoor(), then)).when(AGAIN, Commands.on(AUGUST_TENTH));
    }
}
