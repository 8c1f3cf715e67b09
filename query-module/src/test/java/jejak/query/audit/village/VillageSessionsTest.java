package jejak.query.audit.village;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BENGKALA_KECAMATAN;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.engine.Told.told;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.kernel.Regions;
import jejak.query.audit.village.DoubtfulSession.Doubt;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Connection.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VillageSessionsTest {

    private static final String SESSION = "musdes:1";
    private static final LocalDate TENTH = LocalDate.of(2024, 6, 10);
    private static final MusdesScheduled SCHEDULED =
            new MusdesScheduled(SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, "2024-06", TENTH, 30, null);
    private static final QuorumNotMet TOO_FEW = new QuorumNotMet(SESSION, 1, 30, 12, 20, List.of());
    private static final MusdesDecisionRecorded DECIDED =
            new MusdesDecisionRecorded(SESSION, HOUSEHOLD, DecisionKind.ELIGIBLE, null, null);

    @RegisterExtension
    static final ProjectionSpec<VillageSessions> SESSIONS =
            ProjectionSpec.of(VillageSessions.class, VillageSessions::new);

    @Test
    void aVillageIsStaleFromTheDayAfterTheMonthsSinceItsLastMinutes() {
        int villages = Regions.villages(BENGKALA_KECAMATAN).size();
        SESSIONS.given(told(SCHEDULED), opened(1, 20), told(DECIDED), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> stale(s, 6, "2024-12-10").size(), villages - 1)
                .then(s -> stale(s, 6, "2024-12-11").size(), villages)
                .then(s -> stale(s, 6, "2024-06-09").size(), villages)
                .then(s -> bengkala(s).lastSignedOn(), TENTH)
                .then(s -> bengkala(s).events().getLast().eventId(), "signed")
                .then(
                        s -> bengkala(s).reason().en(),
                        "The last minutes were signed on 10 June 2024, more than 6 months before.");
    }

    @Test
    void aVillageThatNeverDeliberatedIsStaleWithoutAnEvent() {
        SESSIONS.given(told(SCHEDULED))
                .then(s -> bengkala(s).lastSignedOn() == null, true)
                .then(s -> bengkala(s).events(), List.of());
    }

    @Test
    void aPageOfVillagesGoesOnAfterItsCursor() {
        List<String> codes = Regions.villages(BENGKALA_KECAMATAN).stream()
                .map(Regions.Region::code)
                .sorted()
                .toList();
        SESSIONS.given(told(SCHEDULED))
                .then(s -> page(s, null), codes.subList(0, 2))
                .then(s -> page(s, sessionsCursor(s)), codes.subList(2, 4));
    }

    @Test
    void aSessionThatHadItsQuorumAndItsSignaturesIsNotDoubted() {
        SESSIONS.given(told(SCHEDULED), opened(1, 20), told(DECIDED), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> doubts(s, "2024-12-31"), List.of());
    }

    @Test
    void aSessionThatNeverReachedItsQuorumIsDoubtedAndOneThatDidLaterIsNot() {
        SESSIONS.given(told(SCHEDULED), told(TOO_FEW))
                .then(s -> doubts(s, "2024-12-31"), List.of(Doubt.NO_QUORUM))
                .then(s -> doubts(s, "2024-06-09"), List.of());
        SESSIONS.given(told(SCHEDULED), told(TOO_FEW), opened(2, 20), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> doubts(s, "2024-12-31"), List.of());
    }

    @Test
    void whatWasDecidedBelowTheQuorumOrNotSignedIsDoubted() {
        SESSIONS.given(told(SCHEDULED), told(TOO_FEW), opened(2, 19), told(DECIDED), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> doubts(s, "2024-12-31"), List.of(Doubt.DECIDED_BELOW_QUORUM));
        SESSIONS.given(told(SCHEDULED), opened(1, 20), told(DECIDED))
                .then(s -> doubts(s, "2024-12-31"), List.of(Doubt.MINUTES_UNSIGNED))
                .then(s -> session(s).reason().en(), "Opened, 1 decisions, minutes not signed.");
        SESSIONS.given(told(SCHEDULED), opened(1, 20), signed(AttendeeRole.VILLAGE_OPERATOR))
                .then(s -> doubts(s, "2024-12-31"), List.of(Doubt.HEAD_DID_NOT_SIGN));
    }

    @Test
    void whatTheOfficeGaveBackDoesNotCountUntilItIsAccepted() {
        Object[] story = {
            told(SCHEDULED),
            opened(1, 20),
            signed(AttendeeRole.VILLAGE_HEAD),
            told(new MusdesResultReturned(SESSION, BENGKALA, TENTH.plusDays(5), ResultReturnReason.DOCUMENT_MISSING)),
            told(new MusdesResultReturned(SESSION, BENGKALA, TENTH.plusDays(9), ResultReturnReason.DOCUMENT_MISSING)),
            told(new MusdesResultAccepted(SESSION, BENGKALA, TENTH.plusDays(12)))
        };
        int villages = Regions.villages(BENGKALA_KECAMATAN).size();
        SESSIONS.given(story)
                .then(s -> stale(s, 6, "2024-06-14").size(), villages - 1)
                .then(s -> stale(s, 6, "2024-06-15").size(), villages)
                .then(s -> stale(s, 6, "2024-06-21").size(), villages)
                .then(s -> stale(s, 6, "2024-06-22").size(), villages - 1)
                .then(s -> doubts(s, "2024-06-21"), List.of(Doubt.RESULT_RETURNED))
                .then(s -> doubts(s, "2024-06-22"), List.of());
    }

    @Test
    void aStatementInPlaceOfASessionIsShownToWhoeverDoubts() {
        SptjmIssued issued = new SptjmIssued(
                SESSION,
                BENGKALA,
                "SPTJM-1",
                TENTH,
                "ab",
                new Signature("p", "I Made Arya", AttendeeRole.VILLAGE_HEAD));
        SESSIONS.given(told(SCHEDULED), told(issued), told(DECIDED), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> doubts(s, "2024-12-31"), List.of(Doubt.DECIDED_BY_STATEMENT))
                .then(
                        s -> session(s).reason().en(),
                        "No session was held: 1 decisions rest on the village head's statement (SPTJM).");
    }

    @Test
    void onlyAcceptedSessionsCountForWhoAsksSo() {
        int villages = Regions.villages(BENGKALA_KECAMATAN).size();
        SESSIONS.given(told(SCHEDULED), opened(1, 20), signed(AttendeeRole.VILLAGE_HEAD))
                .then(s -> accepted(s, "2024-06-30"), villages);
        SESSIONS.given(
                        told(SCHEDULED),
                        opened(1, 20),
                        signed(AttendeeRole.VILLAGE_HEAD),
                        told(new MusdesResultAccepted(SESSION, BENGKALA, TENTH.plusDays(2))))
                .then(s -> accepted(s, "2024-06-11"), villages)
                .then(s -> accepted(s, "2024-06-12"), villages - 1);
    }

    private static int accepted(VillageSessions s, String day) {
        return s.staleVillages(6, new Sought(LocalDate.parse(day), BENGKALA_KECAMATAN, true), 100, null, null)
                .edges()
                .size();
    }

    private static Object opened(int sitting, int present) {
        return told(new MusdesOpened(SESSION, sitting, 30, present, 20));
    }

    private static Object signed(AttendeeRole role) {
        return told(new MinutesSigned(
                        SESSION,
                        BENGKALA,
                        Agenda.REGISTRY_UPDATE,
                        "2024-06",
                        "BA-7/2024",
                        TENTH,
                        "ab12",
                        List.of(new Signature("p", "I Made Arya", role))))
                .recorded("signed", "2024-06-10T09:00:00Z");
    }

    private static List<StaleVillage> stale(VillageSessions s, int months, String day) {
        return s
                .staleVillages(months, new Sought(LocalDate.parse(day), BENGKALA_KECAMATAN, null), 100, null, null)
                .edges()
                .stream()
                .map(Edge::node)
                .toList();
    }

    private static StaleVillage bengkala(VillageSessions s) {
        return stale(s, 6, "2025-01-31").stream()
                .filter(v -> v.villageCode().equals(BENGKALA))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> page(VillageSessions s, String after) {
        return s
                .staleVillages(1, new Sought(LocalDate.of(2024, 6, 1), BENGKALA_KECAMATAN, null), 2, after, null)
                .edges()
                .stream()
                .map(e -> e.node().villageCode())
                .toList();
    }

    private static String sessionsCursor(VillageSessions s) {
        return s.staleVillages(1, new Sought(LocalDate.of(2024, 6, 1), BENGKALA_KECAMATAN, null), 2, null, null)
                .pageInfo()
                .endCursor();
    }

    private static DoubtfulSession session(VillageSessions s) {
        return s.doubtfulSessions(new Sought(LocalDate.of(2024, 12, 31), BENGKALA, null), 10, null, null)
                .edges()
                .getFirst()
                .node();
    }

    private static List<Doubt> doubts(VillageSessions s, String day) {
        return s.doubtfulSessions(new Sought(LocalDate.parse(day), BENGKALA, null), 10, null, null).edges().stream()
                .flatMap(e -> e.node().doubts().stream())
                .toList();
    }
}
