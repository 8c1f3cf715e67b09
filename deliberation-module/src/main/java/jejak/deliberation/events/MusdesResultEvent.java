package jejak.deliberation.events;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** What becomes of a session's result once its minutes are signed, in the session's own log. */
public sealed interface MusdesResultEvent extends Claim.Source {

    /** The session whose log holds this event. */
    String musdesId();

    /** The village that deliberated. */
    String villageCode();

    /**
     * The village handed its result to the office.
     *
     * @param dueOn last day for it by the regency's rules; none when they set no day
     */
    record MusdesResultSubmitted(
            String musdesId,
            String villageCode,
            LocalDate submittedOn,
            @Nullable LocalDate dueOn,
            List<Attachment> attachments)
            implements MusdesResultEvent {}

    /** The office gave it back; what was decided stays as it is until the village amends it. */
    record MusdesResultReturned(String musdesId, String villageCode, LocalDate returnedOn, ResultReturnReason reason)
            implements MusdesResultEvent {}

    /** The office took it; nothing of it changes any more. */
    record MusdesResultAccepted(String musdesId, String villageCode, LocalDate acceptedOn)
            implements MusdesResultEvent {}

    /**
     * Somebody of the village brought a signed addendum; it changes nothing until another hand confirms it. One that is
     * brought later for the same household takes its place.
     *
     * @param supersedes id of the session's decision that it replaces; null when the household had been left out
     * @param decidedOn day from which the decision counts
     */
    record AddendumBrought(
            String musdesId,
            String villageCode,
            String addendumNumber,
            LocalDate amendedOn,
            String contentHash,
            AmendmentGround ground,
            List<Signature> signatures,
            String householdId,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            @Nullable String supersedes,
            LocalDate decidedOn)
            implements MusdesResultEvent {}

    /**
     * A signed addendum to the minutes; the decision it brings is the session's next one.
     *
     * @param beritaAcaraNumber number of the minutes, which stay as they were signed
     */
    record MinutesAmended(
            String musdesId,
            String villageCode,
            String beritaAcaraNumber,
            String addendumNumber,
            LocalDate amendedOn,
            String contentHash,
            AmendmentGround ground,
            List<Signature> signatures)
            implements MusdesResultEvent {}

    /** One file that was handed in, by its SHA-256 in hex. */
    record Attachment(AttachmentKind kind, String contentHash) {}

    /** What a file that is handed in holds. */
    enum AttachmentKind {
        MINUTES,
        ADDENDUM,
        ATTENDANCE_LIST,
        FAMILY_LIST,
        STATEMENT,
        PHOTO,
        LETTER
    }

    /** Why a result goes back to the village. */
    enum ResultReturnReason {
        DOCUMENT_UNREADABLE,
        DOCUMENT_MISSING,
        SIGNATURE_DOUBTED,
        ATTENDANCE_DOUBTED,
        DECISION_UNFOUNDED,
        FAMILY_LEFT_OUT,
        DATA_CONTRADICTORY,
        SPOT_CHECK_DISAGREES
    }

    /** Why minutes are amended. */
    enum AmendmentGround {
        WRITTEN_DOWN_WRONGLY,
        FAMILY_LEFT_OUT,
        FAMILY_MISTAKEN,
        NEW_EVIDENCE,
        ASKED_BY_OFFICE
    }
}
