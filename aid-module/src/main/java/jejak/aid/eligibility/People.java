package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import org.jspecify.annotations.Nullable;

/** Who belongs to the family, who heads it, and who of them lives. */
public record People(Map<String, Person> byId, @Nullable Head head) {

    static final People NONE = new People(Map.of(), null);

    /** The person who heads the family; nobody when it was vacated, and then by whose death, if it was one. */
    public record Head(
            @Nullable String personId,
            String fact,
            @Nullable String deceased) {}

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
                        m.personId(), m.occupation(), fact, null, null, null, null, new Birth(m.birthDate(), fact))));
    }

    public People headedBy(String personId, String fact) {
        return new People(byId, new Head(personId, fact, null));
    }

    /** Without a head since somebody died, or was found not to be it. */
    public People vacatedBy(String personId, String fact) {
        boolean died = find(personId).filter(p -> p.diedOn() != null).isPresent();
        return new People(byId, new Head(null, fact, died ? personId : null));
    }

    public People arrived(Member m, String fact) {
        Map<String, Person> others = new LinkedHashMap<>(byId);
        others.remove(m.personId());
        return new People(Collections.unmodifiableMap(others), head).with(m, fact);
    }

    public People left(String personId, LocalDate on, String fact) {
        return change(personId, p -> p.left(new Departure(on, fact)));
    }

    public People died(String personId, @Nullable LocalDate on, String fact) {
        return change(personId, p -> p.died(on, fact));
    }

    public People disabled(String personId, Impairment found) {
        return change(personId, p -> p.disabled(found));
    }

    /** With the person not dead, who also heads the family again when it was this death that left it without a head. */
    public People asIfLiving(String personId) {
        if (find(personId).filter(p -> p.diedOn() != null).isEmpty()) {
            return this;
        }
        People living = change(personId, Person::undead);
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
