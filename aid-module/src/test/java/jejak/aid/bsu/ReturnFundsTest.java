package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.failed;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.returned;
import static jejak.aid.bsu.Aid.terminated;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ReturnFundsTest {

    private static final LocalDate BACK = LocalDate.of(2024, 6, 20);

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void moneyThatFailedComesBackFromTheBank() {
        returns(then(Aid.instructedPoor(), failed(FIRST_PAYMENT)), "STS-7", BACK)
                .expectEvents(returned(FIRST_PAYMENT, false));
    }

    @Test
    void moneyThatWasPaidComesBackFromTheFamily() {
        returns(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), "STS-7", BACK)
                .expectEvents(returned(FIRST_PAYMENT, true));
    }

    @Test
    void moneyForMonthsAfterTheEndIsNotReservedAnyMore() {
        List<Object> ended =
                then(Aid.instructedPoor(), paid(FIRST_PAYMENT), terminated(TerminationReason.DECEASED, "2024-02", 8));
        returns(ended, "STS-7", BACK)
                .expectEvents(
                        returned(FIRST_PAYMENT, true),
                        new BsuReservationReleased(
                                SARI_FAMILY,
                                FIRST_PAYMENT,
                                "BSU",
                                Aid.POVERTY,
                                2024,
                                List.of("2024-03", "2024-04"),
                                Aid.LINE,
                                900_000));
    }

    @Test
    void rejectsMoneyThatIsStillOnItsWayOrBackAlready() {
        returns(Aid.instructedPoor(), "STS-7", BACK)
                .expectNoEvents()
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETURNABLE));
        returns(then(Aid.instructedPoor(), paid(FIRST_PAYMENT), returned(FIRST_PAYMENT, true)), "STS-8", BACK)
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_RETURNABLE));
    }

    @Test
    void rejectsMoneyOfWhichAPartIsBackAsOverpaid() {
        OverpaymentEstablished debt = new OverpaymentEstablished(
                SARI_FAMILY,
                "debt",
                "BSU",
                Aid.POVERTY,
                2024,
                "cause",
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 6, 15),
                List.of(new OverpaidMonth("2024-04", FIRST_PAYMENT, 450_000, false)),
                450_000,
                0);
        List<Object> owing = then(Aid.instructedPoor(), paid(FIRST_PAYMENT), debt);
        returns(owing, "STS-7", BACK).expectEvents(returned(FIRST_PAYMENT, true));
        returns(
                        then(
                                owing,
                                new OverpaymentRecovered(SARI_FAMILY, "debt", "BSU", 200_000, 250_000, "STS-6", BACK)),
                        "STS-7",
                        BACK)
                .expectNoEvents()
                .expectException(rejected("paymentId", BsuFault.PARTLY_RECOVERED));
    }

    @Test
    void rejectsAReturnWithoutASlipOrBeforeTheMoneyWentOut() {
        returns(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), " ", BACK)
                .expectException(rejected("stsNumber", BsuFault.VALUE_MISSING));
        returns(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), "STS-7", LocalDate.of(2024, 6, 11))
                .expectException(rejected("returnedOn", BsuFault.DATE_BEFORE_EARLIER_STEP));
        returns(then(Aid.instructedPoor(), failed(FIRST_PAYMENT)), "STS-7", LocalDate.of(2024, 6, 11))
                .expectException(rejected("returnedOn", BsuFault.DATE_BEFORE_EARLIER_STEP));
        returns(then(Aid.instructedPoor(), failed(FIRST_PAYMENT)), "STS-7", LocalDate.of(2024, 7, 2))
                .expectException(rejected("returnedOn", BsuFault.DATE_NOT_PLAUSIBLE));
    }

    private ResultValidator<HouseholdAid> returns(List<Object> before, String slip, LocalDate returnedOn) {
        return aid.given(before).when(new ReturnFunds(SARI_FAMILY, FIRST_PAYMENT, slip, returnedOn), on("2024-07-01"));
    }
}
