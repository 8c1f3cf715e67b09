package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import jejak.aid.eligibility.People.Impairment;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/** What the office knows of a family that a rule may ask for, each fact with the id of the event that says it. */
public record FamilyFacts(
        @Nullable Residence residence,
        People people,
        Registrations registrations,
        VillageDecisions decisions,
        @Nullable Assessment assessment) {

    /** Nothing known yet. */
    public static final FamilyFacts NONE =
            new FamilyFacts(null, People.NONE, Registrations.NONE, VillageDecisions.NONE, null);

    public record Residence(String villageCode, boolean movedOut, String fact) {}

    /** What is known once this has happened to the family. */
    public FamilyFacts evolve(HouseholdEvent event, String fact) {
        return switch (event) {
            case HouseholdRegistered e ->
                with(new Residence(e.villageCode(), false, fact)).with(people.found(e, fact));
            case MemberAdded e -> with(people.arrived(e.member(), fact));
            case MemberCorrected e -> with(people.with(e.member(), fact));
            case DuplicateNikFlagged _ -> this;
            case MemberDeceased e -> with(people.died(e.personId(), e.diedOn(), fact));
            case HeadVacated e -> with(people.vacatedBy(e.personId(), fact));
            case HeadReplaced e -> with(people.headedBy(e.personId(), fact));
            case HouseholdMovedWithinRegency e -> with(new Residence(e.toVillageCode(), false, fact));
            case HouseholdMovedOut e -> with(new Residence(e.fromVillageCode(), true, fact));
            case DisabilityRecorded e ->
                with(people.disabled(e.personId(), new Impairment(e.kind(), e.severity(), fact)));
            case RegistryMembershipChanged e -> with(registrations.with(e, fact));
            case WelfareDecileChanged e -> with(registrations.with(e, fact));
            case ExternalProgrammeEnrolmentChanged e -> with(registrations.with(e, fact));
        };
    }

    /** What is known once the family has parted, joined, ended or was put right. */
    public FamilyFacts evolve(FamilyEvent event, String fact) {
        return FamilyNews.of(this, event, fact);
    }

    /** What is known once a village has said this of the family. */
    public FamilyFacts evolve(HouseholdDecisionEvent event, String fact) {
        return switch (event) {
            case HouseholdDeliberated e -> with(decisions.with(e, fact));
        };
    }

    /** What is known once this was found out about the family's welfare. */
    public FamilyFacts evolve(WelfareEvent event, String fact) {
        return FamilyNews.of(this, event, fact);
    }

    /** The village the family lives in, or lived in last before it left the regency. */
    public String villageCode() {
        return home().villageCode();
    }

    /** The regency the family belongs to. */
    public String regencyCode() {
        return Regions.regencyOf(villageCode());
    }

    /** Whether the family has left the regency. */
    public boolean movedOut() {
        return home().movedOut();
    }

    /** Whether the person is a member who neither died nor left. */
    public boolean hasLivingMember(String personId) {
        return people.find(personId).filter(Person::living).isPresent();
    }

    /** Whether the person was a member and belongs to the family no more. */
    public boolean hasLeft(String personId) {
        return people.find(personId).filter(p -> p.left() != null).isPresent();
    }

    /** Whether the person is a member who had neither died nor left before the day. */
    public boolean hadLivingMember(String personId, LocalDate on) {
        return people.find(personId).filter(p -> p.livingOn(on)).isPresent();
    }

    /** Whether the person is a living member with a recorded disability. */
    public boolean hasLivingMemberWithDisability(String personId) {
        return people.find(personId)
                .filter(p -> p.living() && p.disabilityFact() != null)
                .isPresent();
    }

    /** Whether the family takes part in one of the programmes on a day. */
    public boolean takesPartIn(Collection<String> programmes, LocalDate on) {
        return !registrations.enrolledIn(programmes, on).isEmpty();
    }

    /** Where the family lives, or lived last. */
    public Residence home() {
        return Optional.ofNullable(residence)
                .orElseThrow(() -> new IllegalStateException("The log of a family starts with its registration."));
    }

    FamilyFacts with(Residence home) {
        return new FamilyFacts(home, people, registrations, decisions, assessment);
    }

    /** The same family, were these its people. */
    public FamilyFacts with(People now) {
        return new FamilyFacts(residence, now, registrations, decisions, assessment);
    }

    private FamilyFacts with(Registrations now) {
        return new FamilyFacts(residence, people, now, decisions, assessment);
    }

    private FamilyFacts with(VillageDecisions now) {
        return new FamilyFacts(residence, people, registrations, now, assessment);
    }

    FamilyFacts with(Assessment now) {
        return new FamilyFacts(residence, people, registrations, decisions, now);
    }
}
