package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.CYCLE;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.by;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.sign;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRule.Conduct;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** When the village head's statement stands in for a session. */
class IssueSptjmTest {

    private static final String HASH = "0a".repeat(32);
    private static final QuorumRule ALLOWING = allowing(true);

    @Test
    void theHeadsStatementOpensWhatNeedsNoSitting() {
        session(ALLOWING)
                .given(called())
                .when(issue(HEAD, SCHEDULED, HASH), today())
                .expectEvents(issued());
    }

    @Test
    void oneHashHasOneSpelling() {
        session(ALLOWING)
                .given(called())
                .when(issue(HEAD, SCHEDULED, HASH.toUpperCase(Locale.ROOT)), today())
                .expectEvents(issued());
    }

    @Test
    void aRegencyMayRefuseStatements() {
        session(allowing(false))
                .given(called())
                .when(issue(HEAD, SCHEDULED, HASH), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: STATEMENT_NOT_ALLOWED");
    }

    @Test
    void aSessionIsNotReplacedHalfwayAndAStatementIsIssuedOnce() {
        refuses(issue(HEAD, SCHEDULED, HASH), "musdesId: NOT_A_STATEMENT", scheduled());
        refuses(issue(HEAD, SCHEDULED, HASH), "musdesId: SESSION_ALREADY_OPEN", called(), issued());
    }

    @Test
    void onlyTheHeadSignsItOnADayThatHasCome() {
        refuses(issue(OPERATOR, SCHEDULED, HASH), "signatory.role: STATEMENT_OF_ANOTHER", called());
        refuses(
                issue(HEAD, SCHEDULED.minusDays(1), "ab"),
                "issuedOn: BEFORE_SESSION, contentHash: CONTENT_HASH_MALFORMED",
                called());
        refuses(issue(HEAD, TODAY.plusDays(1), HASH), "issuedOn: DATE_IN_FUTURE", called());
        refuses(
                new IssueSptjm(SESSION, " ", SCHEDULED, HASH, by(HEAD)),
                "statementNumber: MINUTES_NUMBER_UNUSABLE",
                called());
    }

    @Test
    void nobodyAttendsAStatement() {
        session(ALLOWING)
                .given(called())
                .when(new RecordAttendance(SESSION, List.of(HEAD)), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: NO_SITTING");
    }

    @Test
    void itsListIsSignedByTheHeadAndTheOperatorAlone() {
        session(ALLOWING)
                .given(called(), issued())
                .when(sign(by(HEAD), by(OPERATOR)), today())
                .expectSuccessfulHandlerExecution();
        session(ALLOWING)
                .given(scheduled(), opened())
                .when(sign(by(HEAD), by(OPERATOR)), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("signatures: SIGNATURE_MISSING");
        session(ALLOWING)
                .given(scheduled(), opened())
                .when(sign(by(HEAD), by(OPERATOR), by(COUNCIL)), today())
                .expectEvents(signed());
    }

    static MusdesScheduled called() {
        return new MusdesScheduled(SESSION, BENGKALA, Forum.SPTJM, Agenda.REGISTRY_UPDATE, CYCLE, SCHEDULED, 1, null);
    }

    static SptjmIssued issued() {
        return new SptjmIssued(SESSION, BENGKALA, "SPTJM-1/2024", SCHEDULED, HASH, by(HEAD).asRecorded());
    }

    private static IssueSptjm issue(NewAttendee signatory, LocalDate on, String hash) {
        return new IssueSptjm(SESSION, "SPTJM-1/2024", on, hash, by(signatory));
    }

    private static QuorumRule allowing(boolean statements) {
        Set<AttendeeRole> council = Set.of(AttendeeRole.VILLAGE_COUNCIL);
        return new QuorumRule(2, 3, council, 3, true, council, new Conduct(false, statements, null));
    }

    private static void refuses(IssueSptjm command, String problems, Object... given) {
        session(ALLOWING)
                .given(given)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
