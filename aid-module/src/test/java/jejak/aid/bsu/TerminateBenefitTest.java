package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.nominated;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.returned;
import static jejak.aid.bsu.Aid.terminated;

import java.util.List;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.TerminationReason;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TerminateBenefitTest {

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void freesTheMoneyOfTheMonthsThatAreNoLongerDue() {
        terminate(Aid.determinedPoor(), TerminationReason.GRADUATED, "2024-06")
                .expectEvents(terminated(TerminationReason.GRADUATED, "2024-06", 6));
        terminate(Aid.determinedPoor(), TerminationReason.GRADUATED, null)
                .expectEvents(terminated(TerminationReason.GRADUATED, null, 12));
        terminate(Aid.determinedPoor(), TerminationReason.GRADUATED, "2024-12")
                .expectEvents(terminated(TerminationReason.GRADUATED, "2024-12", 0));
    }

    @Test
    void doesNotFreeMoneyThatIsAlreadySpent() {
        List<Object> paid = then(Aid.instructedPoor(), paid(FIRST_PAYMENT));
        terminate(paid, TerminationReason.DECEASED, null).expectEvents(terminated(TerminationReason.DECEASED, null, 8));
        terminate(then(paid, returned(FIRST_PAYMENT, true)), TerminationReason.DECEASED, null)
                .expectEvents(terminated(TerminationReason.DECEASED, null, 12));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRADUATED", "RESIGNED"})
    void aDeliberateEndDoesNotReachBehindAPaidMonth(TerminationReason reason) {
        for (String lastMonth : new String[] {"2024-03", null}) {
            terminate(Aid.instructedPoor(), reason, lastMonth)
                    .expectNoEvents()
                    .expectException(rejected("lastMonth", BsuFault.LAST_MONTH_BEFORE_PAID_MONTH));
        }
        terminate(Aid.instructedPoor(), reason, "2024-04").expectEvents(terminated(reason, "2024-04", 8));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GRADUATED", "RESIGNED"},
            mode = Mode.EXCLUDE)
    void aFactKnownLateDoes(TerminationReason reason) {
        terminate(Aid.instructedPoor(), reason, "2024-03").expectEvents(terminated(reason, "2024-03", 8));
    }

    @Test
    void monthsWhoseMoneyCameBackAreNoLongerPaid() {
        terminate(
                        then(Aid.instructedPoor(), paid(FIRST_PAYMENT), returned(FIRST_PAYMENT, true)),
                        TerminationReason.RESIGNED,
                        null)
                .expectEvents(terminated(TerminationReason.RESIGNED, null, 12));
    }

    @Test
    void withdrawsANominationThatNoDecreeFollowed() {
        List<Object> nominated = then(Families.extremelyPoor(SARI_FAMILY), nominated(POVERTY, SARI));
        terminate(nominated, TerminationReason.NO_LONGER_ELIGIBLE, null)
                .expectEvents(terminated(TerminationReason.NO_LONGER_ELIGIBLE, null, 0));
        terminate(nominated, TerminationReason.NO_LONGER_ELIGIBLE, "2024-03")
                .expectException(rejected("lastMonth", BsuFault.LAST_MONTH_OUTSIDE_ENTITLEMENT));
    }

    @Test
    void endsABenefitOnce() {
        terminate(
                        then(Aid.determinedPoor(), terminated(TerminationReason.MOVED, "2024-06", 6)),
                        TerminationReason.MOVED,
                        "2024-06")
                .expectNoEvents()
                .expectException(rejected("category", BsuFault.BENEFIT_ALREADY_TERMINATED));
    }

    @Test
    void rejectsAMonthOutsideTheEntitlement() {
        terminate(Aid.determinedPoor(), TerminationReason.MOVED, "2023-12")
                .expectException(rejected("lastMonth", BsuFault.LAST_MONTH_OUTSIDE_ENTITLEMENT));
        terminate(Aid.determinedPoor(), TerminationReason.MOVED, "2025-01")
                .expectException(rejected("lastMonth", BsuFault.LAST_MONTH_OUTSIDE_ENTITLEMENT));
        terminate(Aid.determinedPoor(), TerminationReason.MOVED, "June")
                .expectException(rejected("lastMonth", BsuFault.NOT_A_MONTH));
    }

    @Test
    void rejectsABenefitTheFamilyDoesNotHave() {
        terminate(Families.extremelyPoor(SARI_FAMILY), TerminationReason.MOVED, null)
                .expectException(rejected("category", BsuFault.BENEFIT_UNKNOWN));
    }

    private ResultValidator<HouseholdAid> terminate(
            List<Object> before, TerminationReason reason, @Nullable String lastMonth) {
        return aid.given(before)
                .when(new TerminateBenefit(SARI_FAMILY, "BSU", POVERTY, 2024, reason, lastMonth), on("2024-07-01"));
    }
}
