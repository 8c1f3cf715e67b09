package jejak.deliberation.musdes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record who was invited to a session, each in the role for which. */
public record InviteToMusdes(@TargetAggregateIdentifier String musdesId, List<NewInvitee> invitees) {

    /** One person who is invited. */
    public record NewInvitee(String personId, String name, AttendeeRole role) {

        Invitee asRecorded() {
            return new Invitee(personId, name, role);
        }
    }

    /** A person is invited once, as first recorded; a list that names nobody new says nothing new. */
    List<InvitationsSent> decide(MusdesState session) {
        session.mustBeScheduled();
        session.mustBe(false);
        Checks checks = new Checks();
        checks.that(!invitees.isEmpty(), "invitees", MusdesReason.INVITED_TOO_FEW);
        for (int i = 0; i < invitees.size(); i++) {
            NewInvitee invitee = invitees.get(i);
            Inputs.person(checks, "invitees[" + i + "].", invitee.personId(), invitee.name());
        }
        checks.done();
        Map<String, Invitee> called = new LinkedHashMap<>();
        invitees.stream()
                .filter(i -> !session.preparation().invited().containsKey(i.personId()))
                .forEach(i -> called.putIfAbsent(i.personId(), i.asRecorded()));
        return called.isEmpty() ? List.of() : List.of(new InvitationsSent(musdesId, List.copyOf(called.values())));
    }
}
