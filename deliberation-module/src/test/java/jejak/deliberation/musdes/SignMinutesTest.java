package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.by;
import static jejak.deliberation.musdes.SampleSession.dated;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes a session. */
class SignMinutesTest {

    private static final String HASH = "ab".repeat(32);
    private static final List<NewSignature> ALL = List.of(by(HEAD), by(OPERATOR), by(COUNCIL));

    @Test
    void signedMinutesCloseTheSession() {
        session().given(scheduled(), opened()).when(signing(ALL), today()).expectEvents(signed());
    }

    @Test
    void oneHashHasOneSpelling() {
        session()
                .given(scheduled(), opened())
                .when(new SignMinutes(SESSION, "BA-7/2024", SCHEDULED, HASH.toUpperCase(Locale.ROOT), ALL), today())
                .expectEvents(signed());
    }

    @Test
    void theHeadAndTheOperatorAlwaysSign() {
        QuorumRule nobodyElse = new QuorumRule(1, 2, Set.of(), 3, true, Set.of());
        for (NewSignature alone : List.of(by(HEAD), by(OPERATOR))) {
            session(nobodyElse)
                    .given(scheduled(), opened())
                    .when(signing(List.of(alone)), today())
                    .expectException(Rejected.class)
                    .expectExceptionMessage("signatures: SIGNATURE_MISSING");
        }
    }

    @Test
    void aRegencyMayRequireMoreSignatures() {
        refuses(signing(List.of(by(HEAD), by(OPERATOR))), "signatures: SIGNATURE_MISSING");
    }

    @Test
    void nobodySignsTwice() {
        NewSignature alsoOperator = new NewSignature(HEAD.personId(), HEAD.name(), AttendeeRole.VILLAGE_OPERATOR);
        refuses(signing(List.of(by(HEAD), alsoOperator, by(COUNCIL))), "signatures[1].personId: SIGNED_TWICE");
    }

    @Test
    void aSignatureHasAPerson() {
        NewSignature nobody = new NewSignature("", "", AttendeeRole.BABINSA);
        refuses(
                signing(List.of(by(HEAD), by(OPERATOR), by(COUNCIL), nobody)),
                "signatures[3].personId: PERSON_ID_MALFORMED, signatures[3].name: NAME_UNUSABLE");
    }

    @Test
    void minutesAreSignedBetweenTheSessionAndToday() {
        refuses(on(SCHEDULED.minusDays(1)), "signedOn: BEFORE_SESSION");
        refuses(on(TODAY.plusDays(1)), "signedOn: DATE_IN_FUTURE");
    }

    @Test
    void minutesAreNotSignedBeforeWhatTheySay() {
        MusdesDecisionRecorded decided = new MusdesDecisionRecorded(SESSION, "any", DecisionKind.ELIGIBLE, null, null);
        session()
                .given(scheduled(), dated(opened(), SCHEDULED.plusDays(2)))
                .when(on(SCHEDULED.plusDays(1)), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("signedOn: BEFORE_SITTING");
        session()
                .given(scheduled(), dated(opened(), SCHEDULED), dated(decided, SCHEDULED.plusDays(2)))
                .when(on(SCHEDULED.plusDays(1)), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("signedOn: BEFORE_DECISIONS");
    }

    @Test
    void minutesHaveANumber() {
        refuses(new SignMinutes(SESSION, " ", SCHEDULED, HASH, ALL), "beritaAcaraNumber: MINUTES_NUMBER_UNUSABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "zz", "abababababababababababababababababababababababababababababababa"})
    void aHashIsSixtyFourHexDigits(String text) {
        refuses(new SignMinutes(SESSION, "BA-7/2024", SCHEDULED, text, ALL), "contentHash: CONTENT_HASH_MALFORMED");
    }

    @Test
    void aSessionThatNeverOpenedIsNotClosed() {
        session()
                .given(scheduled())
                .when(signing(ALL), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: SESSION_NOT_OPEN");
    }

    @Test
    void aSessionIsClosedOnce() {
        session()
                .given(scheduled(), opened(), signed())
                .when(signing(ALL), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: SESSION_CLOSED");
    }

    @Test
    void whoRecordedADecisionDoesNotSealIt() {
        Object recorded = GenericEventMessage.asEventMessage(
                        new MusdesDecisionRecorded(SESSION, "family", DecisionKind.ELIGIBLE, null, null))
                .andMetaData(Map.of(Actor.ID, "clerk"));
        Map<String, Object> byTheClerk = Map.of(Actor.TODAY, TODAY.toString(), Actor.ID, "clerk");
        session()
                .given(scheduled(), opened(), recorded)
                .when(signing(ALL), byTheClerk)
                .expectException(Rejected.class)
                .expectExceptionMessage(": SAME_HAND_AS_DECISIONS");
    }

    private static SignMinutes signing(List<NewSignature> signatures) {
        return new SignMinutes(SESSION, "BA-7/2024", SCHEDULED, HASH, signatures);
    }

    private static SignMinutes on(LocalDate date) {
        return new SignMinutes(SESSION, "BA-7/2024", date, HASH, ALL);
    }

    private static void refuses(SignMinutes command, String problems) {
        session()
                .given(scheduled(), opened())
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
