package jejak.household.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a family, in the order of its life. A household is one family (keluarga, KK). */
public sealed interface HouseholdEvent extends Claim.Source {

    /** The household whose log holds this event: a random UUID, never made from a NIK or a card number. */
    String householdId();

    /** The family is known to the office from now on. */
    record HouseholdRegistered(
            String householdId,
            String villageCode,
            String hamlet,
            @Personal(of = "headPersonId") String cardNumber,
            @Personal(of = "headPersonId") String address,
            String headPersonId,
            List<Member> members,
            IntakeChannel channel)
            implements HouseholdEvent {
        @Override
        public List<Claim> claims() {
            Mode mode = Intake.modeOf(channel);
            List<Claim> claims = new ArrayList<>();
            claims.add(Claim.personal(mode, "family-card", cardNumber));
            members.forEach(m -> claims.add(Claim.personal(mode, "nik", m.nik())));
            return claims;
        }
    }

    /** One more person belongs to the family. */
    record MemberAdded(String householdId, Member member, AdditionReason reason) implements HouseholdEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.personal(Mode.UNIQUE, "nik", member.nik()));
        }
    }

    /**
     * What was recorded of a member was wrong; this is right.
     *
     * @param supersedes id of the event that held the error
     */
    record MemberCorrected(
            String householdId,
            String personId,
            String supersedes,
            CorrectionReason reason,
            @Personal String previousNik,
            Member member)
            implements HouseholdEvent {
        @Override
        public List<Claim> claims() {
            return previousNik.equals(member.nik())
                    ? List.of()
                    : List.of(
                            Claim.personal(Mode.RELEASE, "nik", previousNik),
                            Claim.personal(Mode.UNIQUE, "nik", member.nik()));
        }
    }

    /** An imported member carries a NIK that another household already holds; a flag on both, not a verdict. */
    record DuplicateNikFlagged(String householdId, String personId, String otherHouseholdId)
            implements HouseholdEvent {}

    /** A member has died. */
    record MemberDeceased(String householdId, String personId, LocalDate diedOn) implements HouseholdEvent {}

    /** The family has no head any more until one is named. */
    record HeadVacated(String householdId, String personId) implements HouseholdEvent {}

    /** A living member heads the family from now on. */
    record HeadReplaced(String householdId, String personId) implements HouseholdEvent {}

    /** The family lives in another village of the same regency. */
    record HouseholdMovedWithinRegency(
            String householdId,
            String fromVillageCode,
            String toVillageCode,
            String hamlet,
            String headPersonId,
            @Personal(of = "headPersonId") String address,
            LocalDate movedOn)
            implements HouseholdEvent {}

    /** The family has left the regency; its log stays readable for ever. */
    record HouseholdMovedOut(String householdId, String fromVillageCode, String toRegionCode, LocalDate movedOn)
            implements HouseholdEvent {}

    /** A member lives with a disability, by an assessment. */
    record DisabilityRecorded(
            String householdId,
            String personId,
            @Personal @Nullable DisabilityKind kind,
            @Personal @Nullable DisabilitySeverity severity,
            LocalDate assessedOn)
            implements HouseholdEvent {}

    /** A national registry lists the family, or no longer does, as of a period such as {@code 2024-01}. */
    record RegistryMembershipChanged(String householdId, RegistrySource source, String period, RegistryStatus status)
            implements HouseholdEvent {}

    /** A national registry ranks the family's welfare: 1 is the poorest tenth. Decided outside the regency. */
    record WelfareDecileChanged(String householdId, RegistrySource source, String period, int decile)
            implements HouseholdEvent {}

    /**
     * The family entered or left a programme that is not the regency's own.
     *
     * @param programme code of the programme, for example {@code PKH}
     * @param since first day of the new status
     */
    record ExternalProgrammeEnrolmentChanged(
            String householdId, String programme, EnrolmentStatus status, LocalDate since) implements HouseholdEvent {}

    /** One person of a family, as recorded. */
    record Member(
            String personId,
            @Personal String nik,
            @Personal String name,
            @Personal @Nullable LocalDate birthDate,
            Sex sex,
            Relation relation,
            Occupation occupation) {}

    /** How the family came to the office's knowledge. */
    enum IntakeChannel {
        VILLAGE_OPERATOR,
        PUSKESOS,
        REGISTRY_IMPORT,
        /** A poor family found outside the registry (<i>miskin tercecer</i>). */
        STRAY_POOR_REPORT,
        MOVED_IN
    }

    /** Sex as recorded by the civil registry. */
    enum Sex {
        FEMALE,
        MALE
    }

    /** Relation to the head of the family. */
    enum Relation {
        HEAD,
        SPOUSE,
        CHILD,
        PARENT,
        GRANDCHILD,
        OTHER
    }

    /** Occupations that a programme may exclude, and the rest. */
    enum Occupation {
        NONE,
        FARMER,
        FISHER,
        LABOURER,
        TRADER,
        STUDENT,
        CIVIL_SERVANT,
        SOLDIER,
        POLICE,
        VILLAGE_OFFICIAL,
        SOCIAL_FACILITATOR,
        OTHER
    }

    /** Why a member was added. */
    enum AdditionReason {
        BIRTH,
        MARRIAGE,
        MOVED_IN,
        MISSED_EARLIER
    }

    /** Why a recorded member was wrong. */
    enum CorrectionReason {
        TYPING_ERROR,
        CIVIL_REGISTRY_MATCH,
        DOCUMENT_SHOWN,
        RELATION_CHANGED,
        OCCUPATION_CHANGED
    }

    /** Kinds of disability of UU 8/2016. */
    enum DisabilityKind {
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        SENSORY,
        MULTIPLE
    }

    /** Severity as local assessments grade it: ringan, sedang, berat. */
    enum DisabilitySeverity {
        MILD,
        MODERATE,
        SEVERE
    }

    /** National registries. */
    enum RegistrySource {
        DTKS,
        DTSEN,
        P3KE,
        REGSOSEK
    }

    /** Whether a registry lists the family. */
    enum RegistryStatus {
        LISTED,
        DELISTED
    }

    /** Whether the family takes part in a programme. */
    enum EnrolmentStatus {
        ENROLLED,
        ENDED
    }
}
