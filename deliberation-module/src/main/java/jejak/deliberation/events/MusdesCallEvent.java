package jejak.deliberation.events;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.kernel.Claim;
import jejak.kernel.Personal;

/** What is laid down around a session beside its steps: who is called, about whom, and on whose word. */
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

    /** One person who is invited. */
    record Invitee(String personId, @Personal String name, AttendeeRole role) {}
}
