package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.CYCLE;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.attended;
import static jejak.deliberation.musdes.SampleSession.by;
import static jejak.deliberation.musdes.SampleSession.dated;
import static jejak.deliberation.musdes.SampleSession.held;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.sign;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.musdes.InviteToMusdes.NewInvitee;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a session that was called is called off. */
class CancelMusdesTest {

    private static final CancelMusdes CANCEL = new CancelMusdes(SESSION, MusdesCancellationReason.WRONG_DAY);
    private static final LocalDate DAY_BEFORE = SCHEDULED.minusDays(1);

    @ParameterizedTest
    @EnumSource
    void whatWasCalledByMistakeOrCouldNotBeHeldIsCalledOff(MusdesCancellationReason reason) {
        session()
                .given(scheduled())
                .when(new CancelMusdes(SESSION, reason), held(DAY_BEFORE))
                .expectEvents(cancelled(DAY_BEFORE, reason));
    }

    @Test
    void alsoAfterTheDayHasPassedAndPeopleWereInvitedAndAPrelistFixed() {
        Invitee head = new NewInvitee(HEAD.personId(), HEAD.name(), HEAD.role()).asRecorded();
        session()
                .given(
                        scheduled(),
                        new InvitationsSent(SESSION, List.of(head)),
                        new PrelistFixed(SESSION, "1", "ab", List.of("family")))
                .when(CANCEL, held(TODAY))
                .expectEvents(cancelled(TODAY, MusdesCancellationReason.WRONG_DAY));
    }

    @Test
    void aVillageMayThenCallAnotherOfTheSameAgendaAndCycle() {
        assertThat(cancelled(TODAY, MusdesCancellationReason.WRONG_DAY).claims())
                .isEqualTo(signed().claims())
                .isNotEmpty();
    }

    @Test
    void whatBeganIsNotCalledOff() {
        refuses(CANCEL, "musdesId: SESSION_HAS_BEGUN", scheduled(), attended(HEAD));
        refuses(
                CANCEL,
                "musdesId: SESSION_HAS_BEGUN",
                scheduled(),
                new QuorumNotMet(SESSION, 1, 6, 0, 4, List.of()),
                new MusdesPostponed(SESSION, 2, SCHEDULED.plusDays(3)));
        refuses(CANCEL, "musdesId: SESSION_HAS_BEGUN", scheduled(), attended(HEAD), opened());
        refuses(CANCEL, "musdesId: SESSION_HAS_BEGUN", IssueSptjmTest.called(), IssueSptjmTest.issued());
        refuses(CANCEL, "musdesId: SESSION_CLOSED", scheduled(), attended(HEAD), opened(), signed());
    }

    @Test
    void itsDayLiesBetweenTheCallAndToday() {
        Object called = dated(scheduled(), DAY_BEFORE);
        session()
                .given(called)
                .when(CANCEL, held(DAY_BEFORE.minusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: BEFORE_CALL");
        session()
                .given(called)
                .when(CANCEL, held(DAY_BEFORE))
                .expectEvents(cancelled(DAY_BEFORE, MusdesCancellationReason.WRONG_DAY));
        session()
                .given(called)
                .when(CANCEL, held(TODAY.plusDays(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("effectiveDate: DATE_IN_FUTURE");
    }

    @Test
    void aCallThatIsDatedAheadHoldsNobodyUp() {
        session()
                .given(dated(scheduled(), TODAY.plusDays(5)))
                .when(CANCEL, held(TODAY))
                .expectEvents(cancelled(TODAY, MusdesCancellationReason.WRONG_DAY));
    }

    @Test
    void nothingIsRecordedInItAnyMore() {
        NewInvitee head = new NewInvitee(HEAD.personId(), HEAD.name(), HEAD.role());
        List<Object> steps = List.of(
                CANCEL,
                new InviteToMusdes(SESSION, List.of(head)),
                new FixPrelist(SESSION, "1", List.of("family")),
                new RecordAttendance(SESSION, List.of(HEAD)),
                new OpenMusdes(SESSION),
                sign(by(HEAD), by(OPERATOR)));
        for (Object step : steps) {
            refuses(
                    step,
                    "musdesId: SESSION_CANCELLED",
                    scheduled(),
                    cancelled(DAY_BEFORE, MusdesCancellationReason.CALLED_TWICE));
        }
    }

    private static MusdesCancelled cancelled(LocalDate on, MusdesCancellationReason reason) {
        return new MusdesCancelled(SESSION, BENGKALA, Agenda.REGISTRY_UPDATE, CYCLE, on, reason);
    }

    private static void refuses(Object command, String problems, Object... log) {
        session()
                .given(log)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
