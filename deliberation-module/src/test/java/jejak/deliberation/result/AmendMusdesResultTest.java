package jejak.deliberation.result;

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
import static jejak.deliberation.result.SignedSession.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.result.ConfirmAddendum.Amended;
import org.junit.jupiter.api.Test;

/** How a signed result is put right without touching what was signed. */
class AmendMusdesResultTest {

    private static final HouseholdDecisionsState NEWCOMER = new HouseholdDecisionsState(BENGKALA, false, Map.of());

    @Test
    void aCorrectionReplacesTheDecisionInBothLogsAndNamesTheMinutes() {
        Amended amended = SignedSession.returned().correct();

        assertThat(amended.addendum().beritaAcaraNumber()).isEqualTo("BA-7/2024");
        assertThat(amended.addendum().ground()).isEqualTo(AmendmentGround.WRITTEN_DOWN_WRONGLY);
        assertThat(amended.inSession())
                .isEqualTo(new MusdesDecisionRecorded(SESSION, FAMILY, DecisionKind.ELIGIBLE, null, "decision-1"));
        assertThat(amended.inHousehold())
                .isEqualTo(new HouseholdDeliberated(
                        FAMILY, SESSION, BENGKALA, Forum.MUSDES, DecisionKind.ELIGIBLE, null, HELD, "in-household-1"));
    }

    @Test
    void aFamilyThatWasLeftOutIsAdded() {
        Amended amended = SignedSession.signed()
                .amend(amendment(LEFT_OUT, DecisionKind.NEW_PROPOSAL, null, null), NEWCOMER, HELD);

        assertThat(amended.inSession().supersedes()).isNull();
        assertThat(amended.inHousehold().supersedes()).isNull();
    }

    @Test
    void oneNumberIsOneDocument() {
        SignedSession session = SignedSession.signed();
        AmendMusdesResult first = amendment(LEFT_OUT, DecisionKind.NEW_PROPOSAL, null, null);
        session.say(first.decide(session.state, NEWCOMER, HELD, TODAY, RULE), "head");
        refused(
                () -> of(amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1"), "ef".repeat(32))
                        .decide(session.state, HOME, HELD, TODAY, RULE),
                "addendumNumber: ADDENDUM_NUMBER_TAKEN");
        assertThat(of(first, "ef".repeat(32))
                        .decide(session.state, NEWCOMER, HELD, TODAY, RULE)
                        .contentHash())
                .as("what waits is brought anew")
                .isEqualTo("ef".repeat(32));
        Amended amended = session.confirm(LEFT_OUT, NEWCOMER, "operator");
        session.say(amended.addendum(), "operator");
        session.say(amended.inSession(), "decision-2", "operator");
        assertThat(amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1")
                        .decide(session.state, HOME, HELD, TODAY, RULE)
                        .addendumNumber())
                .as("it speaks of two families")
                .isEqualTo("AD-1/2024");
        refused(
                () -> of(amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1"), "ef".repeat(32))
                        .decide(session.state, HOME, HELD, TODAY, RULE),
                "addendumNumber: ADDENDUM_NUMBER_TAKEN");
        refused(
                () -> amendment(LEFT_OUT, DecisionKind.ELIGIBLE, null, "decision-2")
                        .decide(session.state, NEWCOMER, HELD, TODAY, RULE),
                "addendumNumber: ADDENDUM_NUMBER_TAKEN");
    }

    @Test
    void whatStillWaitsWhenTheOfficeTakesTheResultWaitsNoMore() {
        SignedSession session = SignedSession.signed();
        session.say(
                amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1")
                        .decide(session.state, HOME, HELD, TODAY, RULE),
                "head");
        session.say(session.submit("operator", SignedSession.attachments()), "operator");
        session.say(new AcceptMusdesResult(SESSION).decide(session.state, TODAY, TODAY, "verifier"), "verifier");

        assertThat(session.state.addenda().waiting()).isEmpty();
    }

    private static AmendMusdesResult of(AmendMusdesResult a, String hash) {
        return new AmendMusdesResult(
                a.musdesId(),
                a.householdId(),
                a.kind(),
                a.reason(),
                a.supersedes(),
                a.ground(),
                a.addendumNumber(),
                a.amendedOn(),
                hash,
                a.signatures());
    }

    @Test
    void whatLiesWithTheOfficeOrWasTakenIsNotAmended() {
        refused(() -> SignedSession.open().correct(), "musdesId: MINUTES_NOT_SIGNED");
        refused(() -> SignedSession.submitted().correct(), "musdesId: RESULT_WITH_OFFICE");
        refused(() -> SignedSession.accepted().correct(), "musdesId: RESULT_ACCEPTED");
    }

    @Test
    void aCorrectionNamesTheLatestDecisionAndOnlyOnce() {
        SignedSession session = SignedSession.returned();
        session.say(session.correct(), "decision-2", "head");

        refused(session::correct, "addendumNumber: ADDENDUM_NUMBER_TAKEN, supersedes: SUPERSEDES_NOT_LATEST");
        refused(
                () -> decide(amendment(FAMILY, DecisionKind.ELIGIBLE, null, null), HOME, HELD),
                "supersedes: ALREADY_DECIDED");
        refused(
                () -> decide(amendment(LEFT_OUT, DecisionKind.ELIGIBLE, null, "decision-1"), NEWCOMER, HELD),
                "supersedes: NOTHING_TO_SUPERSEDE");
        refused(
                () -> decide(amendment(FAMILY, DecisionKind.MOVED, null, "decision-1"), HOME, HELD),
                "reason: REASON_REQUIRED");
    }

    @Test
    void aFamilyThatMovedSinceIsCorrectedButNotAdded() {
        HouseholdDecisionsState gone =
                new HouseholdDecisionsState("51.08.08.2006", true, Map.of(SESSION, "in-household-1"));
        HouseholdDecisionsState elsewhere = new HouseholdDecisionsState("51.08.08.2006", false, Map.of());

        assertThat(decide(amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1"), gone, HELD)
                        .inHousehold()
                        .supersedes())
                .isEqualTo("in-household-1");
        refused(
                () -> decide(amendment(LEFT_OUT, DecisionKind.ELIGIBLE, null, null), gone, HELD),
                "householdId: HOUSEHOLD_MOVED_OUT");
        refused(
                () -> decide(amendment(LEFT_OUT, DecisionKind.ELIGIBLE, null, null), elsewhere, HELD),
                "householdId: HOUSEHOLD_NOT_IN_VILLAGE");
    }

    @Test
    void anAddendumSpeaksForADayBetweenTheSittingAndTheMinutes() {
        AmendMusdesResult correction = amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1");

        refused(() -> decide(correction, HOME, SIGNED.plusDays(1)), "effectiveDate: AFTER_MINUTES");
        refused(() -> decide(correction, HOME, HELD.minusDays(1)), "effectiveDate: BEFORE_SITTING");
    }

    @Test
    void anAddendumIsSignedAsMinutesAre() {
        AmendMusdesResult unsigned = new AmendMusdesResult(
                SESSION,
                FAMILY,
                DecisionKind.ELIGIBLE,
                null,
                "decision-1",
                AmendmentGround.NEW_EVIDENCE,
                " ",
                SIGNED.minusDays(1),
                "ab",
                List.of(SignedSession.by(1, AttendeeRole.VILLAGE_HEAD)));

        refused(
                () -> decide(unsigned, HOME, HELD),
                "addendumNumber: ADDENDUM_NUMBER_UNUSABLE, amendedOn: BEFORE_MINUTES,"
                        + " contentHash: CONTENT_HASH_MALFORMED, signatures: SIGNATURE_MISSING");
    }

    private static Amended decide(AmendMusdesResult command, HouseholdDecisionsState household, LocalDate on) {
        return SignedSession.returned().amend(command, household, on);
    }
}
