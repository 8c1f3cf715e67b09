package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.FILED;
import static jejak.deliberation.objection.Hearing.LAST_DAY;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.ObjectionEvent.Findings;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.deliberation.objection.ObjectionState.Phase;
import org.junit.jupiter.api.Test;

/** Somebody goes and looks before anybody decides. */
class InvestigateObjectionTest {

    private final InvestigateObjection looked = new InvestigateObjection(OBJECTION, FAMILY, Findings.UNCLEAR);

    @Test
    void firstTheObjectorIsTold() {
        refused(() -> looked.decide(Hearing.filed().state, FILED), "objectionId: OBJECTION_NOT_ACKNOWLEDGED");
    }

    @Test
    void anAppealIsLookedIntoAsWell() {
        Hearing hearing = Hearing.appealed();
        hearing.say(looked.decide(hearing.state, LAST_DAY), "visitor");

        assertThat(hearing.state.phase()).isEqualTo(Phase.APPEALED);
    }

    @Test
    void nobodyLooksBeforeItWasTakenInOrAppealed() {
        ObjectionState acknowledged = Hearing.acknowledged().state;
        refused(() -> looked.decide(acknowledged, FILED.minusDays(1)), "effectiveDate: DATE_BEFORE_EARLIER_STEP");
        ObjectionState appealed = Hearing.appealed().state;
        refused(() -> looked.decide(appealed, LAST_DAY.minusDays(1)), "effectiveDate: DATE_BEFORE_EARLIER_STEP");
    }

    @Test
    void afterTheEndNobodyLooks() {
        ObjectionState settled = Hearing.decided(ObjectionOutcome.UPHELD).state;
        refused(() -> looked.decide(settled, LAST_DAY), "objectionId: OBJECTION_ALREADY_SETTLED");
    }
}
