package jejak.household;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Remembers of a family what its next decisions need. */
record HouseholdState(
        Home home,
        @Nullable String headPersonId,
        Map<String, Person> people,
        OutsideFacts outside,
        Set<DuplicateNikFlagged> flags) {

    static final HouseholdState UNKNOWN =
            new HouseholdState(new Home("", "", "", false, false), null, Map.of(), OutsideFacts.NONE, Set.of());

    /** Where the family lives, or last lived before it left or ended. */
    record Home(String villageCode, String hamlet, String address, boolean left, boolean ended) {}

    HouseholdState evolve(HouseholdEvent event, String eventId) {
        return switch (event) {
            case HouseholdRegistered e -> registered(e, eventId);
            case MemberAdded e -> with(new Person(e.member(), eventId, null, true, null));
            case MemberCorrected e -> with(person(e.personId()).corrected(e.member(), eventId));
            case DuplicateNikFlagged e -> flagged(e);
            case MemberDeceased e -> with(person(e.personId()).died(e.diedOn()));
            case HeadVacated _ -> headedBy(null);
            case HeadReplaced e -> headedBy(e.personId());
            case HouseholdMovedWithinRegency e ->
                at(new Home(e.toVillageCode(), e.hamlet(), e.address(), false, false));
            case HouseholdMovedOut _ -> at(new Home(home.villageCode, home.hamlet, home.address, true, home.ended));
            case DisabilityRecorded e -> with(person(e.personId()).assessed(e));
            case RegistryMembershipChanged e -> told(outside.with(e));
            case WelfareDecileChanged e -> told(outside.with(e));
            case ExternalProgrammeEnrolmentChanged e -> told(outside.with(e));
        };
    }

    /** Whether the log is at its end. */
    HouseholdState ended(boolean now) {
        return at(new Home(home.villageCode, home.hamlet, home.address, home.left, now));
    }

    Person person(String personId) {
        Person person = people.get(personId);
        if (person == null) {
            throw new Rejected("personId", MemberReason.MEMBER_UNKNOWN);
        }
        return person;
    }

    /** Of who left, whatever is said now is said in the family they are in. */
    Person personHere(String personId) {
        Person person = person(personId);
        if (!person.here()) {
            throw new Rejected("personId", MemberReason.MEMBER_LEFT);
        }
        return person;
    }

    Person livingPerson(String personId) {
        Person person = personHere(personId);
        if (person.diedOn() != null) {
            throw new Rejected("personId", MemberReason.MEMBER_DECEASED);
        }
        return person;
    }

    void mustLiveHere() {
        if (home.ended) {
            throw new Rejected("householdId", WelfareReason.FAMILY_ENDED);
        }
        if (home.left) {
            throw new Rejected("householdId", HouseholdReason.HOUSEHOLD_MOVED_OUT);
        }
    }

    boolean lives(String personId) {
        return people.containsKey(personId)
                && person(personId).here()
                && person(personId).diedOn() == null
                && person(personId).readable();
    }

    /** Whether the person is recorded as one of the family, alive or dead. */
    boolean belongs(String personId) {
        return people.containsKey(personId) && person(personId).here();
    }

    /** As a replay finds it once the person's key is gone. */
    HouseholdState forgotten(String personId) {
        return with(person(personId).forgotten());
    }

    boolean hasNik(String nik) {
        return people.values().stream()
                .anyMatch(p -> p.here() && p.member().nik().equals(nik));
    }

    private HouseholdState registered(HouseholdRegistered e, String eventId) {
        HouseholdState family = at(new Home(e.villageCode(), e.hamlet(), e.address(), false, false));
        for (Member member : e.members()) {
            family = family.with(new Person(member, eventId, null, true, null));
        }
        return family.headedBy(e.headPersonId());
    }

    HouseholdState with(Person person) {
        Map<String, Person> members = OutsideFacts.with(people, person.member().personId(), person);
        return new HouseholdState(home, headPersonId, members, outside, flags);
    }

    private HouseholdState flagged(DuplicateNikFlagged flag) {
        Set<DuplicateNikFlagged> all = new HashSet<>(flags);
        all.add(flag);
        return new HouseholdState(home, headPersonId, people, outside, Set.copyOf(all));
    }

    private HouseholdState headedBy(@Nullable String personId) {
        return new HouseholdState(home, personId, people, outside, flags);
    }

    HouseholdState at(Home place) {
        return new HouseholdState(place, headPersonId, people, outside, flags);
    }

    private HouseholdState told(OutsideFacts facts) {
        return new HouseholdState(home, headPersonId, people, facts, flags);
    }
}
