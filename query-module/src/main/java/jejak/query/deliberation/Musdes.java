package jejak.query.deliberation;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.Attachment;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.ledger.RecordedEvent;
import jejak.query.deliberation.AttendanceFold.Came;
import org.jspecify.annotations.Nullable;

/** One deliberation of a village: who came, whether it could decide, what it decided and who signed. */
record Musdes(
        String id,
        String villageCode,
        Forum forum,
        Agenda agenda,
        String cycle,
        LocalDate scheduledOn,
        int invited,
        @Nullable String prelistVersion,
        State state,
        List<Came> attendees,
        List<Sitting> sittings,
        List<Decision> decisions,
        @Nullable Minutes minutes,
        @Nullable Prelist prelist,
        List<Invitee> invitations,
        @Nullable Sptjm statement,
        @Nullable Cancellation cancellation,
        Result result,
        RecordedEvent newest) {

    /** Every handing in of what it decided. */
    public List<Submission> submissions() {
        return result.submissions();
    }

    /** Every addendum that counts. */
    public List<Addendum> addenda() {
        return result.addenda();
    }

    /** Every addendum that waits for a second hand. */
    public List<WaitingAddendum> waitingAddenda() {
        return result.waiting();
    }

    /** How many people were recorded as present at any sitting. */
    public int present() {
        return attendees.size();
    }

    /** Version of the session's log that this answer reflects. */
    public long version() {
        return newest.envelope().version();
    }

    /** Position in the whole log of the newest event in it. */
    public long asOfPosition() {
        return newest.position();
    }

    /** How far a session has come. */
    enum State {
        SCHEDULED,
        POSTPONED,
        OPEN,
        MINUTES_SIGNED,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        CANCELLED
    }

    /** One attempt to sit, and whether enough people were there. */
    record Sitting(
            int number,
            @Nullable LocalDate heldOn,
            int invited,
            int present,
            int required,
            boolean quorum,
            List<AttendeeRole> missingRoles,
            @Nullable LocalDate nextNotAfter) {
        Sitting postponed(LocalDate notAfter) {
            return new Sitting(number, heldOn, invited, present, required, quorum, missingRoles, notAfter);
        }
    }

    /** What the session decided on one household. */
    record Decision(
            String eventId,
            String householdId,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            @Nullable LocalDate decidedOn,
            boolean addition,
            @Nullable String addendumNumber,
            @Nullable String supersededBy) {
        Decision superseded(String by) {
            return new Decision(eventId, householdId, kind, reason, decidedOn, addition, addendumNumber, by);
        }
    }

    /** The families laid before the session, in the version that counts, and those on which nothing was decided. */
    record Prelist(String version, String contentHash, List<String> householdIds, List<String> undecided) {}

    /** The village head's signed statement in place of a session. */
    record Sptjm(String statementNumber, LocalDate issuedOn, String contentHash, Signature signatory) {}

    /** One handing in of the result, and what the office said of it. */
    record Submission(
            LocalDate submittedOn,
            @Nullable LocalDate dueOn,
            List<Attachment> attachments,
            @Nullable LocalDate returnedOn,
            @Nullable ResultReturnReason returnReason,
            @Nullable LocalDate acceptedOn) {}

    /** A signed addendum to the minutes. */
    record Addendum(
            String addendumNumber,
            LocalDate amendedOn,
            AmendmentGround ground,
            String contentHash,
            List<Signature> signatures) {}

    /** An addendum that changes nothing until another hand confirms it. */
    record WaitingAddendum(
            String householdId,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            LocalDate decidedOn,
            Addendum addendum) {}

    /** What became of the signed minutes. */
    record Result(List<Submission> submissions, List<Addendum> addenda, List<WaitingAddendum> waiting) {}

    /** The signed minutes (berita acara). */
    record Minutes(String beritaAcaraNumber, LocalDate signedOn, String contentHash, List<Signature> signatures) {}
}
