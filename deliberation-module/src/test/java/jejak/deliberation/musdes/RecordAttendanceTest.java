package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.attended;
import static jejak.deliberation.musdes.SampleSession.dated;
import static jejak.deliberation.musdes.SampleSession.held;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;

import java.util.List;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Who is counted as having come. */
class RecordAttendanceTest {

    @Test
    void peopleCame() {
        session().given(scheduled()).when(came(HEAD, OPERATOR), today()).expectEvents(attended(HEAD, OPERATOR));
    }

    @Test
    void onlyWhoIsNewIsCounted() {
        session()
                .given(scheduled(), attended(HEAD))
                .when(came(HEAD, COUNCIL, COUNCIL), today())
                .expectEvents(attended(COUNCIL));
    }

    @Test
    void nobodyIsCountedTwiceInTwoRoles() {
        NewAttendee alsoCouncil = new NewAttendee(HEAD.personId(), HEAD.name(), AttendeeRole.VILLAGE_COUNCIL);
        session()
                .given(scheduled(), attended(HEAD))
                .when(came(alsoCouncil), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void everyoneIsCountedAnewAtAFurtherSitting() {
        session()
                .given(scheduled(), attended(HEAD), new MusdesPostponed(SESSION, 2, SCHEDULED.plusDays(3)))
                .when(came(HEAD), today())
                .expectEvents(attended(HEAD));
    }

    @Test
    void whoComesLateIsCountedToo() {
        session()
                .given(scheduled(), attended(HEAD), opened())
                .when(came(OPERATOR), today())
                .expectEvents(attended(OPERATOR));
    }

    @Test
    void nobodyComesAfterTheMinutesAreSigned() {
        session()
                .given(scheduled(), attended(HEAD), opened(), signed())
                .when(came(OPERATOR), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: SESSION_CLOSED");
    }

    @Test
    void nobodyComesBeforeTheDayForWhichItWasCalled() {
        session()
                .given(scheduled())
                .when(came(HEAD), held(SCHEDULED.minusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: BEFORE_SESSION");
        session().given(scheduled()).when(came(HEAD), held(SCHEDULED)).expectEvents(attended(HEAD));
    }

    @Test
    void nobodyComesToAFurtherSittingBeforeTheOneThatFailed() {
        Object[] failed = {
            scheduled(),
            dated(new QuorumNotMet(SESSION, 1, 6, 0, 4, List.of()), SCHEDULED.plusDays(2)),
            dated(new MusdesPostponed(SESSION, 2, SCHEDULED.plusDays(5)), SCHEDULED.plusDays(2))
        };
        session()
                .given(failed)
                .when(came(HEAD), held(SCHEDULED.plusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: BEFORE_SITTING");
        session().given(failed).when(came(HEAD), held(SCHEDULED.plusDays(2))).expectEvents(attended(HEAD));
    }

    @Test
    void nobodyHasComeOnADayThatIsStillToCome() {
        session()
                .given(scheduled())
                .when(came(HEAD), held(TODAY.plusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: DATE_IN_FUTURE");
    }

    @Test
    void anEmptyListIsRefused() {
        refuses(came(), "attendees: ATTENDANCE_EMPTY");
    }

    @Test
    void aPersonHasAnIdAndAName() {
        refuses(
                came(HEAD, new NewAttendee("HEAD", "", AttendeeRole.OBSERVER)),
                "attendees[1].personId: PERSON_ID_MALFORMED, attendees[1].name: NAME_UNUSABLE");
    }

    private static RecordAttendance came(NewAttendee... people) {
        return new RecordAttendance(SESSION, List.of(people));
    }

    private static void refuses(RecordAttendance command, String problems) {
        session()
                .given(scheduled())
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
