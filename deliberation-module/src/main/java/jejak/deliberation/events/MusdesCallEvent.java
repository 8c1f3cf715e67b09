package jejak.deliberation.events;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Personal;

/** What is laid down around a session beside its steps: who is called, about whom, on whose word, or that it is called off. */
public sealed interface MusdesCallEvent extends Claim.Source {

    /** The session whose log holds this event. */
    String musdesId();

    /** People are invited; each is counted once, and from then on the quorum counts those who were. */
    record InvitationsSent(String musdesId, List<Invitee> invitees) implements MusdesCallEvent {}

    /**
     * The families the session is to speak about; the latest version counts.
     *
     * @param version the village's own name of the list, for example {@code 2024-05/2}
     * @param contentHash SHA-256 in hex of the ids in their order, each ended by a line feed
     * @param householdIds the families, sorted
     */
    record PrelistFixed(String musdesId, String version, String contentHash, List<String> householdIds)
            implements MusdesCallEvent {}

    /**
     * The session is called off before anybody came: nothing is recorded in it any more, and its village may call another
     * of the same agenda and cycle.
     *
     * @param cancelledOn day on which it was called off, which may be later than the one for which it had been called
     */
    record MusdesCancelled(
            String musdesId,
            String villageCode,
            Agenda agenda,
            String cycle,
            LocalDate cancelledOn,
            MusdesCancellationReason reason)
            implements MusdesCallEvent {
        @Override
        public List<Claim> claims() {
            return List.of(open(Mode.RELEASE, villageCode, agenda, cycle));
        }
    }

    /** Families of the prelist on which nothing was decided when the minutes were signed. */
    record FamiliesLeftUndecided(String musdesId, String prelistVersion, List<String> householdIds)
            implements MusdesCallEvent {}

    /** A second sitting goes on although roles that must be in the room are missing. */
    record RolesWaived(String musdesId, int sitting, List<AttendeeRole> missingRoles) implements MusdesCallEvent {}

    /**
     * The village head takes full responsibility by a signed statement (SPTJM), in place of a session.
     *
     * @param contentHash SHA-256 of the signed statement in hex
     */
    record SptjmIssued(
            String musdesId,
            String villageCode,
            String statementNumber,
            LocalDate issuedOn,
            String contentHash,
            Signature signatory)
            implements MusdesCallEvent {}

    /** The claim on a village's one open session of an agenda and a cycle. */
    static Claim open(Mode mode, String villageCode, Agenda agenda, String cycle) {
        return Claim.of(mode, "open-musdes", villageCode + "|" + agenda + "|" + cycle);
    }

    /** One person who is invited. */
    record Invitee(String personId, @Personal String name, AttendeeRole role) {}

    /** Why a session is called off: it was called by mistake, or it could not be held. */
    enum MusdesCancellationReason {
        WRONG_DAY,
        WRONG_AGENDA,
        WRONG_CYCLE,
        WRONG_FORUM,
        CALLED_TWICE,
        COULD_NOT_BE_HELD
    }
}
