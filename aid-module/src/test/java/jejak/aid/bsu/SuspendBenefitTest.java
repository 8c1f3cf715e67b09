package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.nominated;
import static jejak.aid.bsu.Aid.terminated;

import java.util.List;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SuspendBenefitTest {

    private static final BenefitSuspended SUSPENDED =
            new BenefitSuspended(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.OBJECTION_PENDING);

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void holdsBackARunningBenefit() {
        suspend(Aid.determinedPoor()).expectEvents(SUSPENDED);
    }

    @Test
    void rejectsABenefitThatIsNotRunning() {
        for (List<Object> notRunning : List.of(
                then(Families.extremelyPoor(SARI_FAMILY), nominated(POVERTY, SARI)),
                then(Aid.determinedPoor(), SUSPENDED),
                then(Aid.determinedPoor(), terminated(TerminationReason.RESIGNED, null, 12)))) {
            suspend(notRunning).expectNoEvents().expectException(rejected("category", BsuFault.BENEFIT_NOT_RUNNING));
        }
    }

    @Test
    void rejectsABenefitTheFamilyDoesNotHave() {
        suspend(Families.extremelyPoor(SARI_FAMILY)).expectException(rejected("category", BsuFault.BENEFIT_UNKNOWN));
    }

    private ResultValidator<HouseholdAid> suspend(List<Object> before) {
        return aid.given(before)
                .when(
                        new SuspendBenefit(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.OBJECTION_PENDING),
                        on("2024-07-01"));
    }
}
