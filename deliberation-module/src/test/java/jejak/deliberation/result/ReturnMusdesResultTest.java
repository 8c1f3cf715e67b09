package jejak.deliberation.result;

import static jejak.deliberation.result.SignedSession.BENGKALA;
import static jejak.deliberation.result.SignedSession.SESSION;
import static jejak.deliberation.result.SignedSession.TODAY;
import static jejak.deliberation.result.SignedSession.attachments;
import static jejak.deliberation.result.SignedSession.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import org.junit.jupiter.api.Test;

/** How a village's result goes back. */
class ReturnMusdesResultTest {

    @Test
    void itGoesBackWithItsReason() {
        assertThat(giveBack(SignedSession.submitted(), "verifier"))
                .isEqualTo(new MusdesResultReturned(SESSION, BENGKALA, TODAY, ResultReturnReason.DATA_CONTRADICTORY));
    }

    @Test
    void whatWentBackIsHandedInAgain() {
        assertThat(SignedSession.returned().submit("operator", attachments()))
                .isInstanceOf(MusdesResultSubmitted.class);
    }

    @Test
    void onlyWhatIsHandedInGoesBackAndNotByTheVillagesOwnHand() {
        refused(() -> giveBack(SignedSession.signed(), "verifier"), "musdesId: RESULT_NOT_SUBMITTED");
        refused(() -> giveBack(SignedSession.returned(), "verifier"), "musdesId: RESULT_NOT_SUBMITTED");
        refused(() -> giveBack(SignedSession.accepted(), "verifier"), "musdesId: RESULT_ACCEPTED");
        refused(() -> giveBack(SignedSession.submitted(), "operator"), ": SAME_HAND_AS_VILLAGE");
    }

    private static MusdesResultReturned giveBack(SignedSession session, String actor) {
        return new ReturnMusdesResult(SESSION, ResultReturnReason.DATA_CONTRADICTORY)
                .decide(session.state, TODAY, TODAY, actor);
    }
}
