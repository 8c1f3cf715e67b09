package jejak.aid.bsu;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.JUNE_TENTH;
import static jejak.aid.bsu.Aid.LINE;
import static jejak.aid.bsu.Aid.POVERTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Commands;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.payee.Heirs;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What a recipient who died was due until the month of the death goes to the heir whom the office named. */
class InheritanceTest {

    private static final DisburseBsu FIRST = new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 1);
    private static final Object NAMED =
            GenericEventMessage.asEventMessage(Heirs.heir()).andMetaData(Map.of(Actor.ID, "verifier"));

    @Test
    void theDeadArePaidNothing() {
        disburse(died(), JUNE_TENTH)
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.RECIPIENT_DECEASED));
    }

    @Test
    void theHeirIsPaidTheMonthsUntilTheDeath() {
        disburse(Families.then(died(), NAMED), JUNE_TENTH)
                .expectEvents(new BsuDisbursementInstructed(
                        SARI_FAMILY,
                        FIRST_PAYMENT,
                        "BSU",
                        POVERTY,
                        2024,
                        1,
                        List.of("2024-01", "2024-02", "2024-03"),
                        1_350_000,
                        SARI,
                        BENGKALA,
                        LINE));
    }

    @Test
    void ofATrancheAfterTheDeathNothingIsDue() {
        Aid.fixture()
                .given(Families.then(died(), Heirs.heir()))
                .when(new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 2), Commands.on("2024-06-18"))
                .expectException(Commands.rejected("tranche", BsuFault.TRANCHE_NOT_YET_PAYABLE));
        Aid.fixture()
                .given(Families.then(
                        Families.then(
                                Aid.determinedPoor(), Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 8, 20))),
                        Heirs.heir()))
                .when(new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 3), Commands.on("2024-12-10"))
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 3, BsuRefusal.RECIPIENT_DECEASED));
    }

    @Test
    void theDaysOfThePackEndIt() {
        disburse(Families.then(died(), NAMED), "2024-06-19")
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.RECIPIENT_DECEASED));
    }

    @Test
    void whatAlsoEndedTheRightBeforeTheDeathStillDoes() {
        disburse(Families.then(died(), NAMED, Families.decile(SARI_FAMILY, 4)), JUNE_TENTH)
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.NOT_ELIGIBLE));
    }

    @Test
    void aRecipientWhoNeverHeadedTheFamilyDoesNotHeadItForTheSakeOfTheHeir() {
        PayeeNamed heir = new PayeeNamed(
                SARI_FAMILY,
                WAYAN,
                PayeeStanding.HEIR,
                STRANGER,
                Heirs.GUARDIAN_FAMILY,
                "HEIR_LETTER",
                "470/13",
                LocalDate.of(2024, 4, 2),
                Heirs.HASH);
        List<Object> headless = Families.then(
                Families.then(
                        Families.extremelyPoor(SARI_FAMILY),
                        Aid.nominated(POVERTY, WAYAN),
                        Aid.determined(POVERTY, WAYAN, "2024-01", 12)),
                Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 2, 3)),
                new HeadVacated(SARI_FAMILY, SARI),
                Families.died(SARI_FAMILY, WAYAN, Heirs.DEATH),
                heir);
        disburse(headless, JUNE_TENTH)
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.NOT_ELIGIBLE));
    }

    @Test
    void aRecipientFoundNotToBeTheHeadBeforeTheDeathIsNotMadeItAgain() {
        List<Object> corrected = Families.then(
                Aid.determinedPoor(),
                new HeadVacated(SARI_FAMILY, SARI),
                Families.died(SARI_FAMILY, SARI, Heirs.DEATH),
                Heirs.heir());
        disburse(corrected, JUNE_TENTH)
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.NOT_ELIGIBLE));
    }

    @Test
    void whoNamedTheHeirDoesNotTellTheBankToPay() {
        Aid.fixture()
                .given(Families.then(died(), NAMED))
                .when(FIRST, Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, JUNE_TENTH, Actor.ID, "verifier"))
                .expectException(Commands.rejected("", FourEyesFault.SAME_HAND_AS_PAYEE));
    }

    private static List<Object> died() {
        return Families.then(
                Aid.determinedPoor(),
                Families.died(SARI_FAMILY, SARI, Heirs.DEATH),
                new HeadVacated(SARI_FAMILY, SARI));
    }

    private static ResultValidator<HouseholdAid> disburse(List<Object> before, String day) {
        return Aid.fixture().given(before).when(FIRST, Commands.on(day));
    }
}
