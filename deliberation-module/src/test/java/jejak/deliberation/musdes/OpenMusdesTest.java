package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.INVITED;
import static jejak.deliberation.musdes.SampleSession.OBSERVER;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.POOR_FAMILY;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.attended;
import static jejak.deliberation.musdes.SampleSession.came;
import static jejak.deliberation.musdes.SampleSession.dated;
import static jejak.deliberation.musdes.SampleSession.held;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRule.Conduct;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** When a session may decide, and what happens when it may not. */
class OpenMusdesTest {

    private static final OpenMusdes OPEN = new OpenMusdes(SESSION);
    private static final LocalDate IN_TIME = SCHEDULED.plusDays(3);
    private static final LocalDate TOO_LATE = SCHEDULED.plusDays(4);
    private static final MusdesPostponed POSTPONED = new MusdesPostponed(SESSION, 2, IN_TIME);

    @Test
    void twoThirdsAndTheCouncilOpenTheSession() {
        session()
                .given(scheduled(), attended(HEAD, OPERATOR, COUNCIL, POOR_FAMILY))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(new MusdesOpened(SESSION, 1, INVITED, 4, 4));
    }

    @Test
    void oneTooFewPostponesIt() {
        session()
                .given(scheduled(), attended(HEAD, OPERATOR, COUNCIL))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(new QuorumNotMet(SESSION, 1, INVITED, 3, 4, List.of()), POSTPONED);
    }

    @Test
    void anObserverIsNotOneOfTheInvited() {
        session()
                .given(scheduled(), attended(HEAD, OPERATOR, COUNCIL, OBSERVER))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(new QuorumNotMet(SESSION, 1, INVITED, 3, 4, List.of()), POSTPONED);
    }

    @Test
    void aMissingRolePostponesItHoweverManyCame() {
        session()
                .given(scheduled(), attended(HEAD, OPERATOR, POOR_FAMILY, came(6, AttendeeRole.BABINSA)))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(
                        new QuorumNotMet(SESSION, 1, INVITED, 4, 4, List.of(AttendeeRole.VILLAGE_COUNCIL)), POSTPONED);
    }

    @Test
    void aSecondSittingInTimeGoesOnWithWhoCame() {
        session()
                .given(scheduled(), POSTPONED, attended(HEAD, COUNCIL))
                .when(OPEN, held(IN_TIME))
                .expectEvents(new MusdesOpened(SESSION, 2, INVITED, 2, 4));
    }

    @Test
    void aSecondSittingThatGoesOnWithoutARequiredRoleSaysSo() {
        session()
                .given(scheduled(), POSTPONED, attended(HEAD))
                .when(OPEN, held(IN_TIME))
                .expectEvents(
                        new RolesWaived(SESSION, 2, List.of(AttendeeRole.VILLAGE_COUNCIL)),
                        new MusdesOpened(SESSION, 2, INVITED, 1, 4));
    }

    @Test
    void aRegencyMayInsistOnTheRolesEveryTime() {
        QuorumRule insisting = new QuorumRule(
                2, 3, Set.of(AttendeeRole.VILLAGE_COUNCIL), 3, true, Set.of(), new Conduct(true, false, null));
        session(insisting)
                .given(scheduled(), POSTPONED, attended(HEAD))
                .when(OPEN, held(IN_TIME))
                .expectEvents(
                        new QuorumNotMet(SESSION, 2, INVITED, 1, 4, List.of(AttendeeRole.VILLAGE_COUNCIL)),
                        new MusdesPostponed(SESSION, 3, IN_TIME.plusDays(3)));
    }

    @Test
    void onceInvitationsAreOnRecordAGuestDoesNotCount() {
        InvitationsSent invited = new InvitationsSent(
                SESSION,
                Stream.of(HEAD, OPERATOR, COUNCIL)
                        .map(p -> new Invitee(p.personId(), p.name(), p.role()))
                        .toList());
        session()
                .given(scheduled(), invited, attended(HEAD, OPERATOR, COUNCIL, POOR_FAMILY))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(new QuorumNotMet(SESSION, 1, INVITED, 3, 4, List.of()), POSTPONED);
    }

    @Test
    void aStatementHoldsNoSitting() {
        session()
                .given(IssueSptjmTest.called())
                .when(OPEN, held(SCHEDULED))
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: NO_SITTING");
    }

    @Test
    void aSecondSittingTooLateNeedsTheQuorumAgain() {
        session()
                .given(scheduled(), POSTPONED, attended(HEAD, COUNCIL))
                .when(OPEN, held(TOO_LATE))
                .expectEvents(
                        new QuorumNotMet(SESSION, 2, INVITED, 2, 4, List.of()),
                        new MusdesPostponed(SESSION, 3, TOO_LATE.plusDays(3)));
    }

    @Test
    void aSecondSittingIsNotHeldBeforeTheFirst() {
        QuorumNotMet first = new QuorumNotMet(SESSION, 1, INVITED, 1, 4, List.of());
        session()
                .given(scheduled(), dated(first, SCHEDULED.plusDays(2)), POSTPONED, attended(HEAD, COUNCIL))
                .when(OPEN, held(SCHEDULED.plusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: BEFORE_SITTING");
    }

    @Test
    void whoIsInvitedToWatchDoesNotCountInAnotherRole() {
        InvitationsSent invited = new InvitationsSent(
                SESSION,
                Stream.of(HEAD, OPERATOR, COUNCIL, OBSERVER)
                        .map(p -> new Invitee(p.personId(), p.name(), p.role()))
                        .toList());
        NewAttendee watcher =
                new NewAttendee(OBSERVER.personId(), OBSERVER.name(), AttendeeRole.POOR_FAMILY_REPRESENTATIVE);
        session()
                .given(scheduled(), invited, attended(HEAD, OPERATOR, COUNCIL, watcher))
                .when(OPEN, held(SCHEDULED))
                .expectEvents(new QuorumNotMet(SESSION, 1, INVITED, 3, 4, List.of()), POSTPONED);
    }

    @Test
    void aSecondSittingDoesNotGoOnWithNobody() {
        session()
                .given(scheduled(), attended(HEAD, COUNCIL), POSTPONED)
                .when(OPEN, held(IN_TIME))
                .expectEvents(
                        new QuorumNotMet(SESSION, 2, INVITED, 0, 4, List.of(AttendeeRole.VILLAGE_COUNCIL)),
                        new MusdesPostponed(SESSION, 3, IN_TIME.plusDays(3)));
    }

    @Test
    void aRegencyMayInsistOnTheQuorumEveryTime() {
        QuorumRule strict = new QuorumRule(2, 3, Set.of(), 3, false, Set.of());
        session(strict)
                .given(scheduled(), POSTPONED, attended(HEAD))
                .when(OPEN, held(IN_TIME))
                .expectEvents(
                        new QuorumNotMet(SESSION, 2, INVITED, 1, 4, List.of()),
                        new MusdesPostponed(SESSION, 3, IN_TIME.plusDays(3)));
    }

    @Test
    void withoutAnEffectiveDateTheSessionIsHeldToday() {
        session()
                .given(scheduled(), attended(HEAD))
                .when(OPEN, today())
                .expectEvents(
                        new QuorumNotMet(SESSION, 1, INVITED, 1, 4, List.of(AttendeeRole.VILLAGE_COUNCIL)),
                        new MusdesPostponed(SESSION, 2, TODAY.plusDays(3)));
    }

    @Test
    void aSessionIsNotHeldBeforeItsDay() {
        session()
                .given(scheduled(), attended(HEAD))
                .when(OPEN, held(SCHEDULED.minusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: BEFORE_SESSION");
    }

    @Test
    void aSessionIsNotHeldTomorrow() {
        session()
                .given(scheduled(), attended(HEAD))
                .when(OPEN, held(TODAY.plusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: DATE_IN_FUTURE");
    }

    @Test
    void anOpenSessionIsNotOpenedAgain() {
        session()
                .given(scheduled(), opened())
                .when(OPEN, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: SESSION_ALREADY_OPEN");
    }

    @Test
    void aClosedSessionIsNotOpenedAgain() {
        session()
                .given(scheduled(), opened(), signed())
                .when(OPEN, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("musdesId: SESSION_CLOSED");
    }
}
