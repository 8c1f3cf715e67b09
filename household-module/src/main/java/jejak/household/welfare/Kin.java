package jejak.household.welfare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import jejak.household.HouseholdReason;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
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
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who belongs to the family and whether it lives in the regency.
 *
 * @param head who heads it; null while nobody does
 */
record Kin(Map<String, Relative> people, @Nullable String head, boolean left, boolean ended) {

    static final Kin UNKNOWN = new Kin(Map.of(), null, false, false);

    /** One person; without a birth date once the data are erased. */
    record Relative(@Nullable LocalDate born, boolean belongs, boolean dead) {}

    Kin evolve(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered e -> registered(e);
            case MemberAdded e -> with(e.member());
            case MemberCorrected e ->
                change(e.personId(), r -> new Relative(e.member().birthDate(), r.belongs(), r.dead()));
            case MemberDeceased e -> change(e.personId(), r -> new Relative(r.born(), r.belongs(), true));
            case HeadVacated _ -> new Kin(people, null, left, ended);
            case HeadReplaced e -> new Kin(people, e.personId(), left, ended);
            case HouseholdMovedOut _ -> new Kin(people, head, true, ended);
            case HouseholdMovedWithinRegency _ -> new Kin(people, head, false, ended);
            case DuplicateNikFlagged _, DisabilityRecorded _, RegistryMembershipChanged _ -> this;
            case WelfareDecileChanged _, ExternalProgrammeEnrolmentChanged _ -> this;
        };
    }

    Kin evolve(FamilyEvent event) {
        return switch (event) {
            case MemberLeft e -> change(e.personId(), r -> new Relative(r.born(), false, r.dead()));
            case HouseholdClosed _ -> new Kin(people, head, left, true);
            case HouseholdReopened _ -> new Kin(people, head, left, false);
            case DeathCorrected e -> change(e.personId(), r -> new Relative(r.born(), r.belongs(), e.diedOn() != null));
            case MoveCorrected _ -> new Kin(people, head, false, ended);
            case HouseholdSplit _, HouseholdMerged _, HouseholdMovedIn _, FamilyCardRenewed _ -> this;
            case DuplicateNikResolved _ -> this;
        };
    }

    Kin forgotten(String personId) {
        return change(personId, r -> new Relative(null, r.belongs(), r.dead()));
    }

    void mustLiveHere() {
        if (ended) {
            throw new Rejected("householdId", WelfareReason.FAMILY_ENDED);
        }
        if (left) {
            throw new Rejected("householdId", HouseholdReason.HOUSEHOLD_MOVED_OUT);
        }
    }

    /** A living member whose data can be read. */
    Relative member(String personId) {
        Relative person = people.get(personId);
        if (person == null) {
            throw new Rejected("personId", MemberReason.MEMBER_UNKNOWN);
        }
        if (!person.belongs()) {
            throw new Rejected("personId", MemberReason.MEMBER_LEFT);
        }
        if (person.dead()) {
            throw new Rejected("personId", MemberReason.MEMBER_DECEASED);
        }
        if (person.born() == null) {
            throw new Rejected("personId", MemberReason.MEMBER_ERASED);
        }
        return person;
    }

    private Kin registered(HouseholdRegistered e) {
        Kin family = UNKNOWN;
        for (Member member : e.members()) {
            family = family.with(member);
        }
        return new Kin(family.people, e.headPersonId(), false, false);
    }

    private Kin with(Member member) {
        return put(member.personId(), new Relative(member.birthDate(), true, false));
    }

    private Kin change(String personId, UnaryOperator<Relative> how) {
        Relative person = people.get(personId);
        return person == null ? this : put(personId, how.apply(person));
    }

    private Kin put(String personId, Relative person) {
        Map<String, Relative> now = new LinkedHashMap<>(people);
        now.put(personId, person);
        return new Kin(Collections.unmodifiableMap(now), head, left, ended);
    }
}
