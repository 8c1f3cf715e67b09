package jejak.deliberation.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of one village deliberation, in the order of a session. */
public sealed interface MusdesEvent extends Claim.Source {

    /** The session whose log holds this event: {@code musdes:} and a random UUID. */
    String musdesId();

    /**
     * A session is called.
     *
     * @param cycle the round it belongs to, for example {@code 2024-05}
     * @param invited how many people were invited; the quorum is counted from it
     * @param prelistVersion version of the list that is laid before the session, when there is one
     */
    record MusdesScheduled(
            String musdesId,
            String villageCode,
            Forum forum,
            Agenda agenda,
            String cycle,
            LocalDate scheduledOn,
            int invited,
            @Nullable String prelistVersion)
            implements MusdesEvent {
        @Override
        public List<Claim> claims() {
            return List.of(MusdesCallEvent.open(Mode.UNIQUE, villageCode, agenda, cycle));
        }
    }

    /** People came; each is counted once. */
    record AttendanceRecorded(String musdesId, List<Attendee> attendees) implements MusdesEvent {}

    /** Too few came, or somebody whose presence is required did not. */
    record QuorumNotMet(
            String musdesId, int sitting, int invited, int present, int required, List<AttendeeRole> missingRoles)
            implements MusdesEvent {}

    /** The session is put off to a further sitting. */
    record MusdesPostponed(String musdesId, int nextSitting, LocalDate notAfter) implements MusdesEvent {}

    /** The session may decide from now on. */
    record MusdesOpened(String musdesId, int sitting, int invited, int present, int required) implements MusdesEvent {}

    /**
     * The session decided on one household; the same fact stands in the household's own log.
     *
     * @param supersedes id of an earlier decision of the same session that this one replaces
     */
    record MusdesDecisionRecorded(
            String musdesId,
            String householdId,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            @Nullable String supersedes)
            implements MusdesEvent {}

    /** The minutes (berita acara) are signed and the session is closed. */
    record MinutesSigned(
            String musdesId,
            String villageCode,
            Agenda agenda,
            String cycle,
            String beritaAcaraNumber,
            LocalDate signedOn,
            String contentHash,
            List<Signature> signatures)
            implements MusdesEvent {
        @Override
        public List<Claim> claims() {
            return List.of(MusdesCallEvent.open(Mode.RELEASE, villageCode, agenda, cycle));
        }
    }

    /** One person in the room. */
    record Attendee(String personId, @Personal String name, AttendeeRole role) {}

    /** One signature under the minutes. */
    record Signature(String personId, @Personal String name, AttendeeRole role) {}

    /** Where the village decides: a desa's musdes, a kelurahan's muskel, a special musdes, or a signed statement. */
    enum Forum {
        MUSDES,
        MUSKEL,
        MUSDESUS,
        SPTJM
    }

    /** What a session is called for. */
    enum Agenda {
        REGISTRY_UPDATE,
        STRAY_POOR,
        EXTREME_POVERTY_VERIFICATION,
        RECIPIENT_CHANGE
    }

    /** As what a person sits in a session. */
    enum AttendeeRole {
        VILLAGE_HEAD,
        VILLAGE_COUNCIL,
        VILLAGE_OPERATOR,
        NEIGHBOURHOOD_HEAD,
        BABINSA,
        COMMUNITY_FIGURE,
        WOMEN_REPRESENTATIVE,
        POOR_FAMILY_REPRESENTATIVE,
        SOCIAL_FACILITATOR,
        OBSERVER
    }

    /** What a session may say of a household. */
    enum DecisionKind {
        NEW_PROPOSAL,
        ELIGIBLE,
        NOT_ELIGIBLE,
        DATA_CORRECTION,
        DECEASED,
        MOVED,
        NOT_FOUND,
        DUPLICATE,
        REFUSED,
        REACTIVATE,
        OBJECTION_UPHELD,
        OBJECTION_REJECTED,
        DEFER;

        /** Whether the decision speaks against the household's receiving aid, and so needs a reason. */
        public boolean negative() {
            return switch (this) {
                case NOT_ELIGIBLE, DECEASED, MOVED, NOT_FOUND, DUPLICATE, REFUSED, OBJECTION_REJECTED -> true;
                case NEW_PROPOSAL, ELIGIBLE, DATA_CORRECTION, REACTIVATE, OBJECTION_UPHELD, DEFER -> false;
            };
        }
    }

    /** Why a session decided as it did. */
    enum DecisionReason {
        POOR_AND_UNSERVED,
        WELFARE_IMPROVED,
        WELFARE_WORSENED,
        DATA_WRONG,
        WHOLE_FAMILY_DIED,
        MOVED_AWAY,
        UNKNOWN_AT_ADDRESS,
        LISTED_TWICE,
        FAMILY_DECLINED,
        OBJECTION_FOUNDED,
        OBJECTION_UNFOUNDED,
        MORE_EVIDENCE_NEEDED
    }
}
