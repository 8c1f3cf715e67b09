package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
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
        refused(() -> looked.decide(Hearing.filed().state), "objectionId: OBJECTION_NOT_ACKNOWLEDGED");
    }

    @Test
    void anAppealIsLookedIntoAsWell() {
        Hearing hearing = Hearing.appealed();
        hearing.say(looked.decide(hearing.state), "visitor");

        assertThat(hearing.state.phase()).isEqualTo(Phase.APPEALED);
    }

    @Test
    void afterTheEndNobodyLooks() {
        ObjectionState settled = Hearing.decided(ObjectionOutcome.UPHELD).state;
        refused(() -> looked.decide(settled), "objectionId: OBJECTION_ALREADY_SETTLED");
    }
}
