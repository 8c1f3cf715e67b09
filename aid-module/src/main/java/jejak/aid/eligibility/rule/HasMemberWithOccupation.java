package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleLimits;
import jejak.household.events.HouseholdEvent.Occupation;

/** Asks for a living member with one of the occupations named. */
record HasMemberWithOccupation(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga mempunyai anggota hidup dengan pekerjaan yang disyaratkan.";
    }

    @Override
    public String english() {
        return "The family has a living member with an occupation that is asked for.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Occupation> asked = Objects.requireNonNullElse(limits.occupations(), List.of());
        List<Person> living = family.people().living();
        List<Person> passing =
                living.stream().filter(p -> asked.contains(p.occupation())).toList();
        return new Finding(
                !passing.isEmpty(),
                (passing.isEmpty() ? living : passing)
                        .stream().map(Person::occupationFact).distinct().toList());
    }
}
