package jejak.query.deliberation;

import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;
import static jejak.query.deliberation.Bengkala.KELIAN;
import static jejak.query.deliberation.Bengkala.PERBEKEL;
import static jejak.query.deliberation.Bengkala.SESSION;
import static jejak.query.deliberation.Bengkala.accepted;
import static jejak.query.deliberation.Bengkala.amended;
import static jejak.query.deliberation.Bengkala.returned;
import static jejak.query.deliberation.Bengkala.scheduled;
import static jejak.query.deliberation.Bengkala.signed;
import static jejak.query.deliberation.Bengkala.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.kernel.Actor;
import jejak.query.deliberation.AttendanceFold.Came;
import jejak.query.deliberation.Musdes.Addendum;
import jejak.query.deliberation.Musdes.Decision;
import jejak.query.deliberation.Musdes.Prelist;
import jejak.query.deliberation.Musdes.Sitting;
import jejak.query.deliberation.Musdes.State;
import jejak.query.deliberation.Musdes.Submission;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import org.junit.jupiter.api.Test;

class MusdesFoldTest {

    private static final LocalDate LATEST = LocalDate.of(2024, 6, 13);

    @Test
    void aCalledSessionWaits() {
        assertThat(after().state()).isEqualTo(State.SCHEDULED);
        assertThat(after().sittings()).isEmpty();
        assertThat(after().minutes()).isNull();
        assertThat(after().asOfPosition()).isZero();
    }

    @Test
    void whatWasCalledOffSaysWhenWhyAndByWhom() {
        Musdes musdes = after(Told.told(Bengkala.cancelled(TENTH_OF_JUNE)).with(Actor.ID, "village-head"));
        assertThat(musdes.state()).isEqualTo(State.CANCELLED);
        assertThat(musdes.cancellation())
                .isEqualTo(new Cancellation(TENTH_OF_JUNE, MusdesCancellationReason.CALLED_TWICE, "village-head"));
        assertThat(after().cancellation()).isNull();
    }

    @Test
    void whoComesTwiceIsCountedOnce() {
        Musdes musdes = after(
                new AttendanceRecorded(SESSION, List.of(PERBEKEL)),
                new AttendanceRecorded(SESSION, List.of(PERBEKEL, KELIAN)));
        assertThat(musdes.attendees())
                .extracting(Came::personId)
                .containsExactly(PERBEKEL.personId(), KELIAN.personId());
        assertThat(musdes.attendees()).extracting(Came::sittings).containsOnly(List.of(1));
        assertThat(musdes.present()).isEqualTo(2);
    }

    @Test
    void whoCameOnlyToASittingThatFailedWasNotAtTheNext() {
        Musdes musdes = after(
                new AttendanceRecorded(SESSION, List.of(PERBEKEL, KELIAN)),
                new QuorumNotMet(SESSION, 1, 40, 2, 27, List.of()),
                new MusdesPostponed(SESSION, 2, LATEST),
                new AttendanceRecorded(SESSION, List.of(KELIAN)));
        assertThat(musdes.attendees()).extracting(Came::sittings).containsExactly(List.of(1), List.of(1, 2));
    }

    @Test
    void everySittingAndDecisionSaysItsDay() {
        Musdes musdes = after(
                on(TENTH_OF_JUNE, new QuorumNotMet(SESSION, 1, 40, 2, 27, List.of())),
                new MusdesPostponed(SESSION, 2, LATEST),
                on(LATEST, new MusdesOpened(SESSION, 2, 40, 30, 27)),
                on(LATEST.plusDays(1), new MusdesDecisionRecorded(SESSION, HOUSEHOLD, DecisionKind.DEFER, null, null)));
        assertThat(musdes.sittings()).extracting(Sitting::heldOn).containsExactly(TENTH_OF_JUNE, LATEST);
        assertThat(musdes.decisions()).extracting(Decision::decidedOn).containsExactly(LATEST.plusDays(1));
    }

    @Test
    void aSittingWithoutQuorumIsKeptBesideTheOneThatDecided() {
        QuorumNotMet noQuorum = new QuorumNotMet(SESSION, 1, 40, 20, 27, List.of(AttendeeRole.VILLAGE_COUNCIL));
        assertThat(after(noQuorum, new MusdesPostponed(SESSION, 2, LATEST)).state())
                .isEqualTo(State.POSTPONED);
        Musdes opened =
                after(noQuorum, new MusdesPostponed(SESSION, 2, LATEST), new MusdesOpened(SESSION, 2, 40, 30, 27));
        assertThat(opened.state()).isEqualTo(State.OPEN);
        assertThat(opened.sittings())
                .containsExactly(
                        new Sitting(1, null, 40, 20, 27, false, List.of(AttendeeRole.VILLAGE_COUNCIL), LATEST),
                        new Sitting(2, null, 40, 30, 27, true, List.of(), null));
    }

    @Test
    void aDecisionThatReplacesAnotherMarksIt() {
        Musdes musdes = after(
                new MusdesDecisionRecorded(SESSION, HOUSEHOLD, DecisionKind.ELIGIBLE, null, null),
                new MusdesDecisionRecorded(
                        SESSION, HOUSEHOLD, DecisionKind.NOT_ELIGIBLE, DecisionReason.WELFARE_IMPROVED, "event-1"));
        assertThat(musdes.decisions())
                .containsExactly(
                        new Decision("event-1", HOUSEHOLD, DecisionKind.ELIGIBLE, null, null, false, null, "event-2"),
                        new Decision(
                                "event-2",
                                HOUSEHOLD,
                                DecisionKind.NOT_ELIGIBLE,
                                DecisionReason.WELFARE_IMPROVED,
                                null,
                                false,
                                null,
                                null));
    }

    @Test
    void signedMinutesCloseTheSession() {
        Musdes musdes = after(signed());
        assertThat(musdes.state()).isEqualTo(State.MINUTES_SIGNED);
        assertThat(musdes.minutes()).isNotNull();
        assertThat(musdes.minutes().signatures()).hasSize(1);
    }

    @Test
    void aResultThatWentBackIsAmendedHandedInAgainAndTaken() {
        Object[] log = {
            signed(),
            submitted(LATEST),
            returned(LATEST.plusDays(1)),
            amended(LATEST.plusDays(2)),
            new MusdesDecisionRecorded(SESSION, HOUSEHOLD, DecisionKind.NEW_PROPOSAL, null, null),
            submitted(LATEST.plusDays(3)),
            accepted(LATEST.plusDays(4))
        };
        assertThat(after(Arrays.copyOf(log, 2)).state()).isEqualTo(State.SUBMITTED);
        assertThat(after(Arrays.copyOf(log, 3)).state()).isEqualTo(State.RETURNED);
        assertThat(after(Arrays.copyOf(log, 5)).state())
                .as("an addendum moves nothing")
                .isEqualTo(State.RETURNED);

        Musdes taken = after(log);
        assertThat(taken.state()).isEqualTo(State.ACCEPTED);
        assertThat(taken.submissions()).extracting(Submission::returnedOn).containsExactly(LATEST.plusDays(1), null);
        assertThat(taken.submissions()).extracting(Submission::acceptedOn).containsExactly(null, LATEST.plusDays(4));
        assertThat(taken.decisions()).extracting(Decision::addendumNumber).containsExactly("AD-1/2024");
        assertThat(taken.addenda()).extracting(Addendum::addendumNumber).containsExactly("AD-1/2024");
        assertThat(taken.minutes().beritaAcaraNumber()).isEqualTo("BA-7/2024");
    }

    @Test
    void theLatestPrelistSaysWhatIsUndecidedAndWhatIsAnAddition() {
        Musdes musdes = after(
                new PrelistFixed(SESSION, "1", "aa", List.of("other")),
                new PrelistFixed(SESSION, "2", "bb", List.of(HOUSEHOLD, "left")),
                new MusdesOpened(SESSION, 1, 40, 30, 27),
                new MusdesDecisionRecorded(SESSION, HOUSEHOLD, DecisionKind.ELIGIBLE, null, null),
                new MusdesDecisionRecorded(SESSION, "new", DecisionKind.NEW_PROPOSAL, null, null));
        assertThat(musdes.prelist()).isEqualTo(new Prelist("2", "bb", List.of(HOUSEHOLD, "left"), List.of("left")));
        assertThat(musdes.decisions()).extracting(Decision::addition).containsExactly(false, true);
        assertThat(after().prelist()).isNull();
    }

    @Test
    void aStatementOpensWithoutASittingAndAWaivedRoleIsSaid() {
        SptjmIssued issued = new SptjmIssued(
                SESSION,
                "51.08.08.2010",
                "SPTJM-1",
                LATEST,
                "cc",
                signed().signatures().getFirst());
        assertThat(after(issued).state()).isEqualTo(State.OPEN);
        assertThat(after(issued).statement().statementNumber()).isEqualTo("SPTJM-1");
        assertThat(after(issued).sittings()).isEmpty();

        Musdes waived = after(
                new InvitationsSent(SESSION, List.of(new Invitee("p", "I Made Arya", AttendeeRole.BABINSA))),
                new RolesWaived(SESSION, 2, List.of(AttendeeRole.BABINSA)),
                new MusdesOpened(SESSION, 2, 40, 3, 27));
        assertThat(waived.sittings().getFirst().missingRoles()).containsExactly(AttendeeRole.BABINSA);
        assertThat(waived.invitations()).extracting(Invitee::role).containsExactly(AttendeeRole.BABINSA);
    }

    @Test
    void aHouseholdsLogIsNoSession() {
        assertThat(MusdesFold.of(Recorded.log(registered()))).isEmpty();
        assertThat(MusdesFold.of(List.of())).isEmpty();
    }

    private static Told on(LocalDate day, Object event) {
        return Told.told(event).with(Actor.EFFECTIVE_DATE, day.toString());
    }

    private static Musdes after(Object... events) {
        Object[] all = new Object[events.length + 1];
        all[0] = scheduled(SESSION, TENTH_OF_JUNE);
        System.arraycopy(events, 0, all, 1, events.length);
        return MusdesFold.of(Recorded.log(all)).orElseThrow();
    }
}
