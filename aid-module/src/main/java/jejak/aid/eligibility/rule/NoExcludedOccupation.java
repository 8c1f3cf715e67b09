package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.rulepack.RulePack.Category;

/** Asks that nobody alive in the family has an occupation the category excludes. */
final class NoExcludedOccupation implements Rule {

    @Override
    public String indonesian() {
        return "Tidak ada anggota hidup dengan pekerjaan yang dikecualikan kategori ini.";
    }

    @Override
    public String english() {
        return "No living member has an occupation that the category excludes.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Person> living = family.people().living();
        List<Person> excluded = living.stream()
                .filter(p -> category.excludedOccupations().contains(p.occupation()))
                .toList();
        return new Finding(
                excluded.isEmpty(),
                (excluded.isEmpty() ? living : excluded)
                        .stream().map(Person::occupationFact).distinct().toList());
    }
}
