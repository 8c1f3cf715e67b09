package jejak.deliberation.result;

import static jejak.deliberation.result.SignedSession.BENGKALA;
import static jejak.deliberation.result.SignedSession.SESSION;
import static jejak.deliberation.result.SignedSession.TODAY;
import static jejak.deliberation.result.SignedSession.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.result.SubmitMusdesResult.NewAttachment;
import org.junit.jupiter.api.Test;

/** Who takes a village's result for the office. */
class AcceptMusdesResultTest {

    @Test
    void anotherThanTheVillageTakesIt() {
        assertThat(accept(SignedSession.submitted(), TODAY, "verifier"))
                .isEqualTo(new MusdesResultAccepted(SESSION, BENGKALA, TODAY));
    }

    @Test
    void nobodyTakesWhatTheyRecordedSignedOrHandedIn() {
        refused(() -> accept(SignedSession.submitted(), TODAY, "operator"), ": SAME_HAND_AS_VILLAGE");
        refused(() -> accept(SignedSession.submitted(), TODAY, "head"), ": SAME_HAND_AS_VILLAGE");
    }

    @Test
    void whoAmendedARoundAgoDoesNotTakeIt() {
        SignedSession session = SignedSession.returned();
        session.say(session.correct(), "decision-2", "council");
        session.say(
                session.submit(
                        "operator",
                        SignedSession.attachments(
                                new NewAttachment(AttachmentKind.ADDENDUM, SignedSession.ADDENDUM_HASH))),
                "operator");

        refused(() -> accept(session, TODAY, "council"), ": SAME_HAND_AS_VILLAGE");
        assertThat(accept(session, TODAY, "verifier")).isInstanceOf(MusdesResultAccepted.class);
    }

    @Test
    void onlyWhatIsHandedInIsTakenAndOnce() {
        refused(() -> accept(SignedSession.open(), TODAY, "verifier"), "musdesId: RESULT_NOT_SUBMITTED");
        refused(() -> accept(SignedSession.signed(), TODAY, "verifier"), "musdesId: RESULT_NOT_SUBMITTED");
        refused(() -> accept(SignedSession.returned(), TODAY, "verifier"), "musdesId: RESULT_NOT_SUBMITTED");
        refused(() -> accept(SignedSession.accepted(), TODAY, "verifier"), "musdesId: RESULT_ACCEPTED");
    }

    @Test
    void itIsTakenBetweenHandingInAndToday() {
        refused(
                () -> accept(SignedSession.submitted(), TODAY.minusDays(1), "verifier"),
                "effectiveDate: BEFORE_SUBMISSION");
        refused(
                () -> accept(SignedSession.submitted(), TODAY.plusDays(1), "verifier"),
                "effectiveDate: DATE_IN_FUTURE");
    }

    private static MusdesResultAccepted accept(SignedSession session, LocalDate on, String actor) {
        return new AcceptMusdesResult(SESSION).decide(session.state, on, TODAY, actor);
    }
}
