package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.FILED;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.objection.ObjectionState.Phase;
import org.junit.jupiter.api.Test;

/** An objector is told once that the office has the objection. */
class AcknowledgeObjectionTest {

    @Test
    void onceIsEnough() {
        ObjectionState acknowledged = Hearing.acknowledged().state;

        assertThat(acknowledged.phase()).isEqualTo(Phase.ACKNOWLEDGED);
        refused(
                () -> new AcknowledgeObjection(OBJECTION, FAMILY).decide(acknowledged, FILED),
                "objectionId: ALREADY_ACKNOWLEDGED");
    }

    @Test
    void nobodyIsToldOfWhatWasNotYetFiled() {
        ObjectionState filed = Hearing.filed().state;
        refused(
                () -> new AcknowledgeObjection(OBJECTION, FAMILY).decide(filed, FILED.minusDays(1)),
                "effectiveDate: DATE_BEFORE_EARLIER_STEP");
    }

    @Test
    void itIsAboutTheFamilyThatIsNamed() {
        refused(
                () -> new AcknowledgeObjection(OBJECTION, "another").decide(Hearing.filed().state, FILED),
                "householdId: OBJECTION_OF_ANOTHER_FAMILY");
    }
}
