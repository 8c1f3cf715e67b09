package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.today;

import java.util.Arrays;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.musdes.InviteToMusdes.NewInvitee;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Who is called to a session. */
class InviteToMusdesTest {

    @Test
    void everybodyIsInvitedOnce() {
        session()
                .given(scheduled(), sent(HEAD))
                .when(invite(HEAD, OPERATOR, OPERATOR), today())
                .expectEvents(sent(OPERATOR));
    }

    @Test
    void whoIsInvitedAlreadyIsNotInvitedAgain() {
        session().given(scheduled(), sent(HEAD)).when(invite(HEAD), today()).expectNoEvents();
    }

    @Test
    void anInvitationNamesSomebody() {
        refuses(new InviteToMusdes(SESSION, List.of()), "invitees: INVITED_TOO_FEW", scheduled());
        refuses(
                new InviteToMusdes(SESSION, List.of(new NewInvitee("", "", AttendeeRole.BABINSA))),
                "invitees[0].personId: PERSON_ID_MALFORMED, invitees[0].name: NAME_UNUSABLE",
                scheduled());
    }

    @Test
    void nobodyIsInvitedToWhatIsOpenOrHoldsNoSitting() {
        refuses(invite(HEAD), "musdesId: SESSION_ALREADY_OPEN", scheduled(), opened());
        refuses(invite(HEAD), "musdesId: NO_SITTING", IssueSptjmTest.called());
    }

    private static InviteToMusdes invite(NewAttendee... people) {
        return new InviteToMusdes(
                SESSION,
                Arrays.stream(people)
                        .map(p -> new NewInvitee(p.personId(), p.name(), p.role()))
                        .toList());
    }

    private static InvitationsSent sent(NewAttendee person) {
        return new InvitationsSent(SESSION, List.of(new Invitee(person.personId(), person.name(), person.role())));
    }

    private static void refuses(InviteToMusdes command, String problems, Object... given) {
        session()
                .given(given)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
