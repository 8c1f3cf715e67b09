package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleLimits;

/** Asks for a living member whose age in whole years lies between two ages. */
record HasMemberInAgeRange(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga mempunyai anggota hidup dengan umur yang disyaratkan.";
    }

    @Override
    public String english() {
        return "The family has a living member of an age that is asked for.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Person> known = family.people().living().stream()
                .filter(p -> p.birth().on() != null)
                .toList();
        List<String> passing = known.stream()
                .filter(p -> inRange(Person.age(p, on)))
                .map(p -> p.birth().fact())
                .distinct()
                .toList();
        return passing.isEmpty()
                ? new Finding(
                        false,
                        known.stream().map(p -> p.birth().fact()).distinct().toList())
                : new Finding(true, passing);
    }

    private boolean inRange(int age) {
        return age >= Objects.requireNonNullElse(limits.youngest(), 0)
                && age <= Objects.requireNonNullElse(limits.oldest(), Integer.MAX_VALUE);
    }
}
