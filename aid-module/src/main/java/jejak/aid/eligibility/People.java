package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import org.jspecify.annotations.Nullable;

/** Who belongs to the family, who heads it, and who of them lives. */
record People(Map<String, Person> byId, @Nullable Head head) {

    static final People NONE = new People(Map.of(), null);

    /** The person who heads the family; nobody when it was vacated. */
    record Head(@Nullable String personId, String fact) {}

    /**
     * One person.
     *
     * @param occupationFact id of the event that says the occupation
     */
    record Person(
            String personId,
            Occupation occupation,
            String occupationFact,
            @Nullable LocalDate diedOn,
            @Nullable String deathFact,
            @Nullable String disabilityFact) {

        boolean living() {
            return diedOn == null;
        }

        boolean livingOn(LocalDate day) {
            return diedOn == null || !diedOn.isBefore(day);
        }

        /** A correction that leaves the occupation as it was does not become the fact a rule rests on. */
        Person recorded(Occupation now, String fact) {
            return now == occupation ? this : new Person(personId, now, fact, diedOn, deathFact, disabilityFact);
        }

        Person died(LocalDate on, String fact) {
            return new Person(personId, occupation, occupationFact, on, fact, disabilityFact);
        }

        Person disabled(String fact) {
            return new Person(personId, occupation, occupationFact, diedOn, deathFact, fact);
        }
    }

    People found(HouseholdRegistered e, String fact) {
        People all = this;
        for (Member member : e.members()) {
            all = all.with(member, fact);
        }
        return all.headedBy(e.headPersonId(), fact);
    }

    People with(Member m, String fact) {
        return put(find(m.personId())
                .map(known -> known.recorded(m.occupation(), fact))
                .orElseGet(() -> new Person(m.personId(), m.occupation(), fact, null, null, null)));
    }

    People headedBy(@Nullable String personId, String fact) {
        return new People(byId, new Head(personId, fact));
    }

    People died(String personId, LocalDate on, String fact) {
        return change(personId, p -> p.died(on, fact));
    }

    People disabled(String personId, String fact) {
        return change(personId, p -> p.disabled(fact));
    }

    Optional<Person> find(String personId) {
        return Optional.ofNullable(byId.get(personId));
    }

    List<Person> living() {
        return byId.values().stream().filter(Person::living).toList();
    }

    private People change(String personId, UnaryOperator<Person> change) {
        return find(personId).map(change).map(this::put).orElse(this);
    }

    private People put(Person person) {
        Map<String, Person> now = new LinkedHashMap<>(byId);
        now.put(person.personId(), person);
        return new People(Collections.unmodifiableMap(now), head);
    }
}
