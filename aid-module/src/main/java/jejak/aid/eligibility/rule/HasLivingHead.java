package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.People.Head;
import jejak.aid.eligibility.Person;
import jejak.aid.rulepack.RulePack.Category;

/** Asks that somebody alive heads the family. */
final class HasLivingHead implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga mempunyai kepala keluarga yang masih hidup.";
    }

    @Override
    public String english() {
        return "The family has a living head.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        Head head = family.people().head();
        if (head == null) {
            return new Finding(false, List.of());
        }
        Optional<Person> person = Optional.ofNullable(head.personId()).flatMap(family.people()::find);
        String fact = person.map(Person::absenceFact).orElse(head.fact());
        return new Finding(person.filter(Person::living).isPresent(), List.of(fact));
    }
}
