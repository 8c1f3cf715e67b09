package jejak.aid.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import org.jspecify.annotations.Nullable;

/** Who belongs to the family, who heads it, and who of them lives. */
public record People(Map<String, Person> byId, @Nullable Head head) {

    static final People NONE = new People(Map.of(), null);

    /** The person who heads the family; nobody when it was vacated, and then by whose death, if it was one. */
    public record Head(
            @Nullable String personId,
            String fact,
            @Nullable String deceased) {}

    /**
     * One person.
     *
     * @param occupationFact id of the event that says the occupation
     * @param birth birth date, unless it can no longer be read, and the event that says it
     */
    public record Person(
            String personId,
            Occupation occupation,
            String occupationFact,
            @Nullable LocalDate diedOn,
            @Nullable String deathFact,
            @Nullable Impairment disability,
            Birth birth) {

        public @Nullable String disabilityFact() {
            return disability == null ? null : disability.fact();
        }

        /** Age in whole years on a day of somebody whose birth date can be read. */
        public static int age(Person person, LocalDate on) {
            return Period.between(Objects.requireNonNull(person.birth().on()), on)
                    .getYears();
        }

        public boolean living() {
            return diedOn == null;
        }

        public boolean livingOn(LocalDate day) {
            return diedOn == null || !diedOn.isBefore(day);
        }

        /** A correction that leaves the occupation as it was does not become the fact a rule rests on. */
        public Person recorded(Member m, String fact) {
            Birth known = Objects.equals(m.birthDate(), birth.on()) ? birth : new Birth(m.birthDate(), fact);
            return m.occupation() == occupation
                    ? new Person(personId, occupation, occupationFact, diedOn, deathFact, disability, known)
                    : new Person(personId, m.occupation(), fact, diedOn, deathFact, disability, known);
        }

        public Person died(LocalDate on, String fact) {
            return new Person(personId, occupation, occupationFact, on, fact, disability, birth);
        }

        public Person disabled(Impairment found) {
            return new Person(personId, occupation, occupationFact, diedOn, deathFact, found, birth);
        }
    }

    /** When somebody was born; unknown when it can no longer be read. */
    public record Birth(@Nullable LocalDate on, String fact) {}

    /** A disability as it was last assessed; kind and severity are unknown when they can no longer be read. */
    public record Impairment(
            @Nullable DisabilityKind kind, @Nullable DisabilitySeverity severity, String fact) {}

    public People found(HouseholdRegistered e, String fact) {
        People all = this;
        for (Member member : e.members()) {
            all = all.with(member, fact);
        }
        return all.headedBy(e.headPersonId(), fact);
    }

    public People with(Member m, String fact) {
        return put(find(m.personId())
                .map(known -> known.recorded(m, fact))
                .orElseGet(() -> new Person(
                        m.personId(), m.occupation(), fact, null, null, null, new Birth(m.birthDate(), fact))));
    }

    public People headedBy(String personId, String fact) {
        return new People(byId, new Head(personId, fact, null));
    }

    /** Without a head since somebody died, or was found not to be it. */
    public People vacatedBy(String personId, String fact) {
        boolean died = find(personId).filter(p -> !p.living()).isPresent();
        return new People(byId, new Head(null, fact, died ? personId : null));
    }

    public People died(String personId, LocalDate on, String fact) {
        return change(personId, p -> p.died(on, fact));
    }

    public People disabled(String personId, Impairment found) {
        return change(personId, p -> p.disabled(found));
    }

    /** With the person alive, who also heads the family again when it was this death that left it without a head. */
    public People asIfLiving(String personId) {
        if (find(personId).filter(p -> !p.living()).isEmpty()) {
            return this;
        }
        People living = change(
                personId,
                p -> new Person(personId, p.occupation(), p.occupationFact(), null, null, p.disability(), p.birth()));
        return head != null && personId.equals(head.deceased()) ? living.headedBy(personId, head.fact()) : living;
    }

    public Optional<Person> find(String personId) {
        return Optional.ofNullable(byId.get(personId));
    }

    public List<Person> living() {
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
