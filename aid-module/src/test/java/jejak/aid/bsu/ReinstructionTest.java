package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.AUGUST_TENTH;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.failed;
import static jejak.aid.bsu.Aid.instructed;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.returned;

import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ReinstructionTest {

    private static final String[] FIRST_MONTHS = {"2024-01", "2024-02", "2024-03", "2024-04"};

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void aFailedPaymentKeepsItsMonthsUntilTheMoneyIsBack() {
        List<Object> failed = then(Aid.instructedPoor(), failed(FIRST_PAYMENT));
        disburse(failed).expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.MONTH_ALREADY_PAID));
        disburse(then(failed, returned(FIRST_PAYMENT, false)))
                .expectEvents(instructed(FIRST_PAYMENT + "/2", 1, FIRST_MONTHS));
    }

    @Test
    void aThirdInstructionGetsAThirdId() {
        String second = FIRST_PAYMENT + "/2";
        disburse(then(
                        Aid.instructedPoor(),
                        failed(FIRST_PAYMENT),
                        returned(FIRST_PAYMENT, false),
                        instructed(second, 1, FIRST_MONTHS),
                        paid(second),
                        returned(second, true)))
                .expectEvents(instructed(FIRST_PAYMENT + "/3", 1, FIRST_MONTHS));
    }

    @Test
    void theEleventhTrancheIsNoEarlierInstructionOfTheFirst() {
        String eleventh = SARI_FAMILY + "/BSU/EXTREME_POVERTY/2024/T11";
        disburse(then(Aid.determinedPoor(), instructed(eleventh, 11, "2024-11")))
                .expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void oneTakenMonthIsEnoughToRefuseTheTranche() {
        disburse(then(Aid.determinedPoor(), instructed("another", 9, "2024-04")))
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, BsuRefusal.MONTH_ALREADY_PAID));
    }

    @Test
    void theMonthsOfAnotherProgrammeAreItsOwn() {
        BsuDisbursementInstructed other = new BsuDisbursementInstructed(
                SARI_FAMILY, "rice", "RICE", "ALL", 2024, 1, List.of(FIRST_MONTHS), 400_000, SARI, BENGKALA, "line");
        disburse(then(Aid.determinedPoor(), other)).expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    private ResultValidator<HouseholdAid> disburse(List<Object> before) {
        return aid.given(before).when(new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 1), on(AUGUST_TENTH));
    }
}
