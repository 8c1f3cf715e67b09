package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.failed;
import static jejak.aid.bsu.Aid.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.payee.Heirs;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ConfirmPaymentTest {

    private static final LocalDate PAY_DAY = LocalDate.of(2024, 6, 12);

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void recordsWhoTookTheMoneyAndWhere() {
        confirm(Aid.instructedPoor(), PAY_DAY, SARI).expectEvents(paid(FIRST_PAYMENT));
    }

    @Test
    void anotherLivingMemberMayCollect() {
        confirm(then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, PAY_DAY)), PAY_DAY, WAYAN)
                .expectEvents(new BsuPaid(
                        SARI_FAMILY, FIRST_PAYMENT, 1_800_000, PAY_DAY, "Singaraja", "Wantilan Bengkala", WAYAN));
    }

    @Test
    void whoDiedLaterWasPaidAlive() {
        confirm(then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, PAY_DAY)), PAY_DAY, SARI)
                .expectEvents(paid(FIRST_PAYMENT));
    }

    @Test
    void afterTheDeathAnHeirCollectsWhoWasNamedByAnother() {
        List<Object> dead = then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 11)));
        confirm(dead, PAY_DAY, STRANGER).expectException(rejected("payeePersonId", BsuFault.PAYEE_NOT_IN_FAMILY));
        List<Object> named = then(dead, namedBy("verifier"));
        confirm(named, PAY_DAY, STRANGER)
                .expectEvents(new BsuPaid(
                        SARI_FAMILY, FIRST_PAYMENT, 1_800_000, PAY_DAY, "Singaraja", "Wantilan Bengkala", STRANGER));
        aid.given(named)
                .when(
                        new ConfirmPayment(
                                SARI_FAMILY, FIRST_PAYMENT, PAY_DAY, "Singaraja", "Wantilan Bengkala", STRANGER),
                        Map.of(Actor.TODAY, "2024-07-01", Actor.ID, "verifier"))
                .expectException(rejected("", FourEyesFault.SAME_HAND_AS_PAYEE));
    }

    @Test
    void whoeverIsNominatedLaterTheMoneyStaysThatOfItsRecipientAndSoDoTheHands() {
        List<Object> later = then(
                then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 11))),
                namedBy("verifier"),
                Aid.terminated(TerminationReason.DECEASED, "2024-04", 8),
                Aid.nominated(Aid.POVERTY, WAYAN, "2024-05"));
        ConfirmPayment fetched =
                new ConfirmPayment(SARI_FAMILY, FIRST_PAYMENT, PAY_DAY, "Singaraja", "Wantilan Bengkala", STRANGER);
        aid.given(later)
                .when(fetched, Map.of(Actor.TODAY, "2024-07-01", Actor.ID, "verifier"))
                .expectException(rejected("", FourEyesFault.SAME_HAND_AS_PAYEE));
        confirm(later, PAY_DAY, STRANGER)
                .expectEvents(new BsuPaid(
                        SARI_FAMILY, FIRST_PAYMENT, 1_800_000, PAY_DAY, "Singaraja", "Wantilan Bengkala", STRANGER));
    }

    @Test
    void whoIsNamedForTheLivingOnlyDoesNotCollectForTheDead() {
        List<Object> dead = then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 11)));
        confirm(then(dead, Heirs.guardian()), PAY_DAY, STRANGER)
                .expectException(rejected("payeePersonId", BsuFault.PAYEE_NOT_ALLOWED));
    }

    private static Object namedBy(String actor) {
        PayeeNamed heir = new PayeeNamed(
                SARI_FAMILY,
                SARI,
                PayeeStanding.HEIR,
                STRANGER,
                Heirs.GUARDIAN_FAMILY,
                "HEIR_LETTER",
                "470/12",
                LocalDate.of(2024, 6, 11),
                Heirs.HASH);
        return GenericEventMessage.asEventMessage(heir).andMetaData(Map.of(Actor.ID, actor));
    }

    @Test
    void rejectsAPayeeWhoWasDeadOrIsNoMember() {
        confirm(then(Aid.instructedPoor(), Families.died(SARI_FAMILY, SARI, PAY_DAY.minusDays(1))), PAY_DAY, SARI)
                .expectNoEvents()
                .expectException(rejected("payeePersonId", BsuFault.PAYEE_NOT_IN_FAMILY));
        confirm(Aid.instructedPoor(), PAY_DAY, STRANGER)
                .expectException(rejected("payeePersonId", BsuFault.PAYEE_NOT_IN_FAMILY));
    }

    @Test
    void whoLeftTheFamilyCollectsForItOnNoDayAfterwards() {
        MemberLeft left =
                new MemberLeft(SARI_FAMILY, WAYAN, "9908080304040001", DepartureReason.MARRIAGE, null, PAY_DAY);
        confirm(then(Aid.instructedPoor(), left), PAY_DAY, WAYAN)
                .expectException(rejected("payeePersonId", BsuFault.PAYEE_NOT_IN_FAMILY));
        confirm(then(Aid.instructedPoor(), left), PAY_DAY.minusDays(1), WAYAN).expectSuccessfulHandlerExecution();
    }

    @Test
    void rejectsADayBeforeTheInstructionOrAfterToday() {
        confirm(Aid.instructedPoor(), LocalDate.of(2024, 6, 9), SARI)
                .expectException(rejected("paidOn", BsuFault.DATE_BEFORE_EARLIER_STEP));
        confirm(Aid.instructedPoor(), LocalDate.of(2024, 7, 2), SARI)
                .expectException(rejected("paidOn", BsuFault.DATE_NOT_PLAUSIBLE));
        confirm(Aid.instructedPoor(), LocalDate.of(2024, 6, 10), SARI).expectSuccessfulHandlerExecution();
        confirm(Aid.instructedPoor(), LocalDate.of(2024, 7, 1), SARI).expectSuccessfulHandlerExecution();
    }

    @Test
    void rejectsAPaymentThatIsNotOpen() {
        confirm(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), PAY_DAY, SARI)
                .expectNoEvents()
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_OPEN));
        confirm(then(Aid.instructedPoor(), failed(FIRST_PAYMENT)), PAY_DAY, SARI)
                .expectException(rejected("paymentId", BsuFault.PAYMENT_NOT_OPEN));
    }

    @Test
    void rejectsAPaymentOfNobody() {
        confirm(Aid.determinedPoor(), PAY_DAY, SARI).expectException(rejected("paymentId", BsuFault.PAYMENT_UNKNOWN));
    }

    @Test
    void rejectsBlankPlaces() {
        aid.given(Aid.instructedPoor())
                .when(new ConfirmPayment(SARI_FAMILY, FIRST_PAYMENT, PAY_DAY, " ", "", SARI), on("2024-07-01"))
                .expectException(
                        rejected(Map.of("branch", BsuFault.VALUE_MISSING, "payPoint", BsuFault.VALUE_MISSING)));
    }

    private ResultValidator<HouseholdAid> confirm(List<Object> before, LocalDate paidOn, String payee) {
        return aid.given(before)
                .when(
                        new ConfirmPayment(SARI_FAMILY, FIRST_PAYMENT, paidOn, "Singaraja", "Wantilan Bengkala", payee),
                        on("2024-07-01"));
    }
}
