package jejak.deliberation.result;

import static jejak.deliberation.result.SignedSession.ADDENDUM_HASH;
import static jejak.deliberation.result.SignedSession.BENGKALA;
import static jejak.deliberation.result.SignedSession.MINUTES_HASH;
import static jejak.deliberation.result.SignedSession.RULE;
import static jejak.deliberation.result.SignedSession.SESSION;
import static jejak.deliberation.result.SignedSession.SIGNED;
import static jejak.deliberation.result.SignedSession.TODAY;
import static jejak.deliberation.result.SignedSession.attachments;
import static jejak.deliberation.result.SignedSession.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jejak.deliberation.events.MusdesResultEvent.Attachment;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.result.SubmitMusdesResult.NewAttachment;
import org.junit.jupiter.api.Test;

/** What a village hands in, and when. */
class SubmitMusdesResultTest {

    private static final NewAttachment ADDENDUM = new NewAttachment(AttachmentKind.ADDENDUM, ADDENDUM_HASH);

    @Test
    void signedMinutesAreHandedInWithTheDayTheyWereDue() {
        assertThat(SignedSession.signed().submit("operator", attachments()))
                .isEqualTo(new MusdesResultSubmitted(
                        SESSION,
                        BENGKALA,
                        TODAY,
                        SIGNED.plusDays(7),
                        List.of(
                                new Attachment(AttachmentKind.MINUTES, MINUTES_HASH),
                                new Attachment(AttachmentKind.ATTENDANCE_LIST, "ef".repeat(32)))));
    }

    @Test
    void oneHashHasOneSpelling() {
        List<NewAttachment> shouted = attachments().stream()
                .map(a -> new NewAttachment(a.kind(), a.contentHash().toUpperCase(Locale.ROOT)))
                .toList();

        assertThat(SignedSession.signed().submit("operator", shouted))
                .isEqualTo(SignedSession.signed().submit("operator", attachments()));
    }

    @Test
    void nothingIsHandedInBeforeItIsSignedOrTwiceOrAfterItWasTaken() {
        refused(() -> SignedSession.open().submit("operator", attachments()), "musdesId: MINUTES_NOT_SIGNED");
        refused(() -> SignedSession.submitted().submit("operator", attachments()), "musdesId: RESULT_WITH_OFFICE");
        refused(() -> SignedSession.accepted().submit("operator", attachments()), "musdesId: RESULT_ACCEPTED");
    }

    @Test
    void ofASessionThatWasCalledOffThereIsNoResult() {
        SignedSession off = SignedSession.cancelled();
        refused(() -> off.submit("operator", attachments()), "musdesId: SESSION_CANCELLED");
        refused(off::correct, "musdesId: SESSION_CANCELLED");
        refused(
                () -> new AcceptMusdesResult(SESSION).decide(off.state, TODAY, TODAY, "verifier"),
                "musdesId: SESSION_CANCELLED");
    }

    @Test
    void theSignedPagesAreAmongTheFiles() {
        NewAttachment other = new NewAttachment(AttachmentKind.MINUTES, "00".repeat(32));
        refused(
                () -> SignedSession.signed().submit("operator", List.of(other)),
                "attachments: MINUTES_NOT_ATTACHED, attachments: ATTENDANCE_NOT_ATTACHED");
        refused(
                () -> SignedSession.signed()
                        .submit("operator", attachments(new NewAttachment(AttachmentKind.PHOTO, "zz"))),
                "attachments[2].contentHash: ATTACHMENT_HASH_MALFORMED");
    }

    @Test
    void everyAddendumIsAmongTheFiles() {
        SignedSession amended = SignedSession.returned();
        amended.say(amended.correct(), "decision-2", "head");

        refused(() -> amended.submit("operator", attachments()), "attachments: ADDENDUM_NOT_ATTACHED");
        assertThat(amended.submit("operator", attachments(ADDENDUM))).isInstanceOf(MusdesResultSubmitted.class);
    }

    @Test
    void whoAmendedDoesNotHandIn() {
        SignedSession amended = SignedSession.returned();
        amended.say(amended.correct(), "decision-2", "head");

        refused(() -> amended.submit("head", attachments(ADDENDUM)), ": SAME_HAND_AS_ADDENDUM");
    }

    @Test
    void aResultIsHandedInBetweenItsMinutesAndToday() {
        refused(() -> on(SIGNED.minusDays(1)), "effectiveDate: BEFORE_MINUTES");
        refused(() -> on(TODAY.plusDays(1)), "effectiveDate: DATE_IN_FUTURE");
    }

    private static void on(LocalDate day) {
        new SubmitMusdesResult(SESSION, attachments())
                .decide(SignedSession.signed().state, day, TODAY, "operator", RULE);
    }
}
