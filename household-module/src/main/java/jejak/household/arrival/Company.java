package jejak.household.arrival;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who lives in a family that leaves, and what will be true of them elsewhere as well.
 *
 * @param dead who was recorded as dead: that may turn out to be wrong
 */
record Company(
        Map<String, Member> people,
        @Nullable String head,
        Map<Object, Carried> said,
        Map<String, JknSegment> insured,
        Graves dead) {

    static final Company NONE = new Company(Map.of(), null, Map.of(), Map.of(), Graves.NONE);

    Company evolve(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered e -> NONE.with(e.members()).headedBy(e.headPersonId());
            case MemberAdded e -> with(List.of(e.member()));
            case MemberCorrected e -> people.containsKey(e.personId()) ? with(List.of(e.member())) : this;
            case MemberDeceased e -> died(e.personId());
            case HeadVacated _ -> headedBy(null);
            case HeadReplaced e -> headedBy(e.personId());
            case DisabilityRecorded e -> carry("disability " + e.personId(), new Carried.Assessed(e));
            case RegistryMembershipChanged e -> carry(List.of("listed", e.source(), e.period()), new Carried.Listed(e));
            case WelfareDecileChanged e -> carry(List.of("ranked", e.source(), e.period()), new Carried.Ranked(e));
            case ExternalProgrammeEnrolmentChanged e -> carry("programme " + e.programme(), new Carried.Enrolled(e));
            case DuplicateNikFlagged _, HouseholdMovedWithinRegency _, HouseholdMovedOut _ -> this;
        };
    }

    Company evolve(WelfareEvent event) {
        return event instanceof DisabilityRevised e
                ? evolve(new DisabilityRecorded(e.householdId(), e.personId(), e.kind(), e.severity(), e.assessedOn()))
                : this;
    }

    /** What the regency pays for its own people ends with the move. */
    Company evolve(JknEvent event) {
        String key = "insurance " + event.personId();
        JknSegment before = insured.getOrDefault(event.personId(), JknSegment.PBI_APBN);
        return switch (event) {
            case JknEnrolled e ->
                (e.segment() == JknSegment.PBI_APBD ? silent(key) : carry(key, new Carried.Insured(e)))
                        .insured(e.personId(), e.segment());
            case JknDeactivated _ -> silent(key);
            case JknReactivated e -> evolve(new JknEnrolled(e.householdId(), e.personId(), before, e.since()));
        };
    }

    List<Member> living() {
        return List.copyOf(people.values());
    }

    /** Of the dead nothing is carried along. */
    Collection<Carried> facts() {
        return dead.silence(said).values();
    }

    /** Whose death was recorded in error. */
    Company alive(String personId) {
        Member person = dead.get(personId);
        return person == null ? this : of(people, head, dead.without(personId)).with(List.of(person));
    }

    private Company died(String personId) {
        Member person = people.get(personId);
        return gone(personId, person == null ? dead : dead.with(person));
    }

    /** The head, or where there is none the member of that number. */
    Optional<Member> headOf(String nik) {
        return people.values().stream()
                .filter(m -> m.nik().equals(nik) && (head == null || head.equals(m.personId())))
                .findFirst();
    }

    Company without(Collection<String> personIds) {
        return personIds.stream().reduce(this, Company::without, (_, last) -> last);
    }

    /** Of whoever is not there any more nothing is carried along. */
    Company without(String personId) {
        return gone(personId, dead.without(personId))
                .silent("disability " + personId)
                .silent("insurance " + personId);
    }

    private Company gone(String personId, Graves graves) {
        return of(Graves.without(people, personId), personId.equals(head) ? null : head, graves);
    }

    private Company of(Map<String, Member> now, @Nullable String heading, Graves graves) {
        return new Company(now, heading, said, insured, graves);
    }

    private Company with(List<Member> members) {
        Map<String, Member> now = new LinkedHashMap<>(people);
        members.stream().filter(m -> m.birthDate() != null).forEach(m -> now.put(m.personId(), m));
        return of(Collections.unmodifiableMap(now), head, dead);
    }

    private Company headedBy(@Nullable String personId) {
        return of(people, personId != null && people.containsKey(personId) ? personId : null, dead);
    }

    private Company insured(String personId, JknSegment segment) {
        return new Company(people, head, said, Graves.with(insured, personId, segment), dead);
    }

    private Company carry(Object about, Carried fact) {
        return new Company(people, head, Graves.with(said, about, fact), insured, dead);
    }

    private Company silent(Object about) {
        return new Company(people, head, Graves.without(said, about), insured, dead);
    }
}
