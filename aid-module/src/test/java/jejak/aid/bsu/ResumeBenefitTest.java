package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.POVERTY;

import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.SuspensionReason;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ResumeBenefitTest {

    private static final ResumeBenefit RESUME = new ResumeBenefit(SARI_FAMILY, "BSU", POVERTY, 2024);

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void letsASuspendedBenefitBePaidAgain() {
        aid.given(then(
                        Aid.determinedPoor(),
                        new BenefitSuspended(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.AUDIT_FINDING)))
                .when(RESUME, on("2024-07-01"))
                .expectEvents(new BenefitResumed(SARI_FAMILY, "BSU", POVERTY, 2024));
    }

    @Test
    void rejectsABenefitThatIsNotSuspended() {
        aid.given(Aid.determinedPoor())
                .when(RESUME, on("2024-07-01"))
                .expectNoEvents()
                .expectException(rejected("category", BsuFault.BENEFIT_NOT_SUSPENDED));
        aid.given(Families.extremelyPoor(SARI_FAMILY))
                .when(RESUME, on("2024-07-01"))
                .expectException(rejected("category", BsuFault.BENEFIT_UNKNOWN));
    }
}
