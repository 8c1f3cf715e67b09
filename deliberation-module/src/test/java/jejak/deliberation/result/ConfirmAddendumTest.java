package jejak.deliberation.result;

import static jejak.deliberation.result.SignedSession.ADDENDUM_HASH;
import static jejak.deliberation.result.SignedSession.BENGKALA;
import static jejak.deliberation.result.SignedSession.FAMILY;
import static jejak.deliberation.result.SignedSession.HELD;
import static jejak.deliberation.result.SignedSession.HOME;
import static jejak.deliberation.result.SignedSession.LEFT_OUT;
import static jejak.deliberation.result.SignedSession.RULE;
import static jejak.deliberation.result.SignedSession.SESSION;
import static jejak.deliberation.result.SignedSession.SIGNED;
import static jejak.deliberation.result.SignedSession.TODAY;
import static jejak.deliberation.result.SignedSession.amendment;
import static jejak.deliberation.result.SignedSession.attachments;
import static jejak.deliberation.result.SignedSession.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.result.SubmitMusdesResult.NewAttachment;
import org.junit.jupiter.api.Test;

/** Two people have read an addendum before a family's log changes by it. */
class ConfirmAddendumTest {

    private static final HouseholdDecisionsState MOVED = new HouseholdDecisionsState("51.08.08.2006", false, Map.of());
    private static final HouseholdDecisionsState NEWCOMER = new HouseholdDecisionsState(BENGKALA, false, Map.of());

    @Test
    void nothingIsDecidedWhenAnAddendumIsBrought() {
        SignedSession session = brought();

        assertThat(session.state.decisions()).containsEntry(FAMILY, "decision-1");
        assertThat(session.state.addenda().standing()).isEmpty();
    }

    @Test
    void whoBroughtItDoesNotConfirmIt() {
        SignedSession session = brought();

        refused(() -> session.confirm(FAMILY, HOME, "head"), ": SAME_HAND_AS_AMENDMENT");
        assertThat(session.confirm(FAMILY, HOME, "council").inSession().supersedes())
                .isEqualTo("decision-1");
    }

    @Test
    void itIsConfirmedOnceAndByItsNumberAndItsContent() {
        SignedSession session = brought();

        refused(() -> session.confirm(LEFT_OUT, NEWCOMER, "operator"), "addendumNumber: ADDENDUM_NOT_WAITING");
        refused(() -> confirm(session, "AD-2/2024", ADDENDUM_HASH), "addendumNumber: ADDENDUM_NOT_WAITING");
        refused(() -> confirm(session, "AD-1/2024", "ef".repeat(32)), "addendumNumber: ADDENDUM_NOT_WAITING");
        session.say(confirm(session, "AD-1/2024", ADDENDUM_HASH.toUpperCase(Locale.ROOT)), "decision-2", "operator");
        refused(() -> session.confirm(FAMILY, HOME, "council"), "addendumNumber: ADDENDUM_NOT_WAITING");
    }

    @Test
    void allIsLookedAtOnceMoreAsItStandsByThen() {
        SignedSession session = SignedSession.signed();
        session.say(
                amendment(LEFT_OUT, DecisionKind.NEW_PROPOSAL, null, null)
                        .decide(session.state, NEWCOMER, HELD, TODAY, RULE),
                "head");
        refused(() -> session.confirm(LEFT_OUT, MOVED, "operator"), "householdId: HOUSEHOLD_NOT_IN_VILLAGE");

        session.say(session.submit("operator", attachments()), "operator");
        refused(() -> session.confirm(LEFT_OUT, NEWCOMER, "council"), "musdesId: RESULT_WITH_OFFICE");
    }

    @Test
    void whoConfirmedItMayHandTheResultInAndWhoBroughtItMayNot() {
        SignedSession session = brought();
        session.say(session.confirm(FAMILY, HOME, "operator"), "decision-2", "operator");
        List<NewAttachment> files = attachments(new NewAttachment(AttachmentKind.ADDENDUM, ADDENDUM_HASH));

        refused(() -> session.submit("head", files), ": SAME_HAND_AS_ADDENDUM");
        assertThat(session.submit("operator", files).villageCode()).isEqualTo(BENGKALA);
    }

    @Test
    void anAddendumOfAnOlderLogThatOneHandRecordedKeepsItsHand() {
        SignedSession session = SignedSession.signed();
        session.say(
                new MinutesAmended(
                        SESSION,
                        BENGKALA,
                        "BA-7/2024",
                        "AD-1/2024",
                        SIGNED,
                        ADDENDUM_HASH,
                        AmendmentGround.NEW_EVIDENCE,
                        List.of()),
                "head");

        refused(() -> session.submit("head", attachments()), ": SAME_HAND_AS_ADDENDUM");
    }

    private static SignedSession brought() {
        SignedSession session = SignedSession.returned();
        AddendumBrought addendum = amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1")
                .decide(session.state, HOME, HELD, TODAY, RULE);
        session.say(addendum, "head");
        return session;
    }

    private static ConfirmAddendum.Amended confirm(SignedSession session, String number, String hash) {
        return new ConfirmAddendum(SESSION, FAMILY, number, hash).decide(session.state, HOME, TODAY, RULE, "operator");
    }
}
