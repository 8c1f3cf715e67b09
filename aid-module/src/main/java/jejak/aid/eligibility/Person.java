package jejak.aid.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import jejak.aid.eligibility.People.Birth;
import jejak.aid.eligibility.People.Impairment;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family.
 *
 * @param occupationFact id of the event that says the occupation
 * @param left since when the person belongs to the family no more; null of those who do
 * @param birth birth date, unless it can no longer be read, and the event that says it
 */
public record Person(
        String personId,
        Occupation occupation,
        String occupationFact,
        @Nullable LocalDate diedOn,
        @Nullable String deathFact,
        @Nullable Departure left,
        @Nullable Impairment disability,
        Birth birth) {

    public @Nullable String disabilityFact() {
        return disability == null ? null : disability.fact();
    }

    /** Age in whole years on a day of somebody whose birth date can be read. */
    public static int age(Person person, LocalDate on) {
        return Period.between(Objects.requireNonNull(person.birth().on()), on).getYears();
    }

    /** Whether the person was born by a day; nothing speaks against it where the birth date can no longer be read. */
    public boolean bornBy(LocalDate day) {
        return birth.on() == null || !birth.on().isAfter(day);
    }

    public boolean living() {
        return diedOn == null && left == null;
    }

    public boolean livingOn(LocalDate day) {
        return (diedOn == null || !diedOn.isBefore(day))
                && (left == null || left.on().isAfter(day));
    }

    /** A correction that leaves the occupation as it was does not become the fact a rule rests on. */
    public Person recorded(Member m, String fact) {
        Birth known = Objects.equals(m.birthDate(), birth.on()) ? birth : new Birth(m.birthDate(), fact);
        return m.occupation() == occupation
                ? new Person(personId, occupation, occupationFact, diedOn, deathFact, left, disability, known)
                : new Person(personId, m.occupation(), fact, diedOn, deathFact, left, disability, known);
    }

    public Person died(@Nullable LocalDate on, String fact) {
        return new Person(personId, occupation, occupationFact, on, fact, left, disability, birth);
    }

    Person undead() {
        return new Person(personId, occupation, occupationFact, null, null, left, disability, birth);
    }

    public Person left(Departure departure) {
        return new Person(personId, occupation, occupationFact, diedOn, deathFact, departure, disability, birth);
    }

    /** The fact by which the person is not, or not again, a living member. */
    public @Nullable String absenceFact() {
        return left == null ? deathFact : left.fact();
    }

    public Person disabled(Impairment found) {
        return new Person(personId, occupation, occupationFact, diedOn, deathFact, left, found, birth);
    }
}
