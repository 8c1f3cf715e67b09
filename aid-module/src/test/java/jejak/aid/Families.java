package jejak.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;

/** Families of the tests, as the events that make them. */
public final class Families {

    public static final String BENGKALA = "51.08.08.2010";
    public static final String SARI_FAMILY = "0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a01";
    public static final String PUTU_FAMILY = "0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a02";
    public static final String SARI = "7b9a2d44-1c3e-4c55-8a6f-000000000001";
    public static final String WAYAN = "7b9a2d44-1c3e-4c55-8a6f-000000000002";
    public static final String STRANGER = "7b9a2d44-1c3e-4c55-8a6f-000000000009";
    public static final LocalDate JANUARY_FIRST = LocalDate.of(2024, 1, 1);

    private Families() {}

    /** Sari heads the family, Wayan is her son; both farm. */
    public static HouseholdRegistered registered(String householdId) {
        return new HouseholdRegistered(
                householdId,
                BENGKALA,
                "Banjar Kajanan",
                "9908080101240001",
                "Jalan Kolok 1",
                SARI,
                List.of(sari(Occupation.FARMER), wayan(Occupation.FARMER)),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    public static Member sari(Occupation occupation) {
        LocalDate born = LocalDate.of(1980, 4, 3);
        return new Member(SARI, "9908084304800001", "Sari", born, Sex.FEMALE, Relation.HEAD, occupation);
    }

    public static Member wayan(Occupation occupation) {
        LocalDate born = LocalDate.of(2004, 4, 3);
        return new Member(WAYAN, "9908080304040001", "Wayan", born, Sex.MALE, Relation.CHILD, occupation);
    }

    public static RegistryMembershipChanged listed(String householdId, RegistrySource source, String period) {
        return new RegistryMembershipChanged(householdId, source, period, RegistryStatus.LISTED);
    }

    public static RegistryMembershipChanged delisted(String householdId, RegistrySource source, String period) {
        return new RegistryMembershipChanged(householdId, source, period, RegistryStatus.DELISTED);
    }

    public static WelfareDecileChanged decile(String householdId, int decile) {
        return new WelfareDecileChanged(householdId, RegistrySource.P3KE, "2024-01", decile);
    }

    public static MemberAdded added(String householdId, Member member) {
        return new MemberAdded(householdId, member, AdditionReason.MISSED_EARLIER);
    }

    public static MemberCorrected corrected(String householdId, Member member) {
        return new MemberCorrected(
                householdId, member.personId(), "m1", CorrectionReason.OCCUPATION_CHANGED, member.nik(), member);
    }

    public static MemberDeceased died(String householdId, String personId, LocalDate on) {
        return new MemberDeceased(householdId, personId, on);
    }

    public static HouseholdMovedOut movedOut(String householdId) {
        return new HouseholdMovedOut(householdId, BENGKALA, "51.71", LocalDate.of(2024, 5, 1));
    }

    public static DisabilityRecorded disabled(String householdId, String personId) {
        return new DisabilityRecorded(
                householdId, personId, DisabilityKind.MULTIPLE, DisabilitySeverity.MODERATE, JANUARY_FIRST);
    }

    public static ExternalProgrammeEnrolmentChanged enrolled(String householdId, String programme) {
        return new ExternalProgrammeEnrolmentChanged(
                householdId, programme, EnrolmentStatus.ENROLLED, LocalDate.of(2024, 2, 1));
    }

    public static ExternalProgrammeEnrolmentChanged left(String householdId, String programme) {
        return new ExternalProgrammeEnrolmentChanged(
                householdId, programme, EnrolmentStatus.ENDED, LocalDate.of(2024, 3, 1));
    }

    public static HouseholdDeliberated deliberated(String householdId, DecisionKind kind, LocalDate on) {
        return new HouseholdDeliberated(householdId, "musdes:1", BENGKALA, Forum.MUSDES, kind, null, on, null);
    }

    /** A family that passes every rule of the extreme-poverty category. */
    public static List<Object> extremelyPoor(String householdId) {
        return List.of(
                registered(householdId),
                listed(householdId, RegistrySource.DTKS, "2024-01"),
                listed(householdId, RegistrySource.P3KE, "2024-01"),
                decile(householdId, 1));
    }

    /** A family that passes every rule of the disability category; Wayan has the disability. */
    public static List<Object> withDisability(String householdId) {
        return List.of(
                registered(householdId),
                listed(householdId, RegistrySource.DTKS, "2024-01"),
                disabled(householdId, WAYAN));
    }

    /** The same family, and what happened to it next. */
    public static List<Object> then(List<Object> before, Object... next) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(next));
        return all;
    }

    /** That Sari's family waits for one category of 2024. */
    public static RecipientWaitlisted waitlisted(String category) {
        return new RecipientWaitlisted(
                SARI_FAMILY,
                "quota:51.08:BSU:2024:" + category,
                "BSU",
                category,
                2024,
                SARI,
                450_000,
                "2024-01",
                "2024-12",
                "buleleng-2024");
    }
}
