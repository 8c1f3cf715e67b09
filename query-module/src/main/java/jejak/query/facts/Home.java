package jejak.query.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Occupation;

/**
 * Where a family lives, and its members in an occupation that audits ask for.
 *
 * @param servants the last known occupation of each of them, with the event that says so
 */
public record Home(String villageCode, List<Servant> servants) {

    static final Home NOWHERE = new Home("", List.of());

    private static final Set<Occupation> ASKED_FOR = EnumSet.of(
            Occupation.CIVIL_SERVANT,
            Occupation.SOLDIER,
            Occupation.POLICE,
            Occupation.VILLAGE_OFFICIAL,
            Occupation.SOCIAL_FACILITATOR);

    /** A member and the occupation an event gave. */
    public record Servant(String personId, Occupation occupation, String eventId) {}

    Home evolve(HouseholdEvent event, String eventId) {
        if (event instanceof HouseholdRegistered e) {
            Home home = new Home(e.villageCode(), List.of());
            for (Member member : e.members()) {
                home = home.with(member, eventId);
            }
            return home;
        }
        if (event instanceof HouseholdMovedWithinRegency e) {
            return new Home(e.toVillageCode(), servants);
        }
        if (event instanceof MemberAdded e) {
            return with(e.member(), eventId);
        }
        return event instanceof MemberCorrected e ? with(e.member(), eventId) : this;
    }

    Home evolve(FamilyEvent event) {
        if (event instanceof MoveCorrected e) {
            return new Home(e.villageCode(), servants);
        }
        return event instanceof MemberLeft e
                ? new Home(
                        villageCode,
                        servants.stream()
                                .filter(s -> !s.personId().equals(e.personId()))
                                .toList())
                : this;
    }

    /** A correction that leaves the occupation is not the event that says it, as in the rules. */
    private Home with(Member m, String eventId) {
        if (servants.stream().anyMatch(s -> s.personId().equals(m.personId()) && s.occupation() == m.occupation())) {
            return this;
        }
        List<Servant> now = new ArrayList<>(servants);
        now.removeIf(s -> s.personId().equals(m.personId()));
        if (ASKED_FOR.contains(m.occupation())) {
            now.add(new Servant(m.personId(), m.occupation(), eventId));
        }
        return new Home(villageCode, List.copyOf(now));
    }
}
