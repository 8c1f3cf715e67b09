package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.rulepack.RulePack.Category;
import org.jspecify.annotations.Nullable;

/** Asks for a living member whose disability was assessed. */
final class HasMemberWithDisability implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga mempunyai anggota hidup yang tercatat penyandang disabilitas.";
    }

    @Override
    public String english() {
        return "The family has a living member with a recorded disability.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Person> recorded = family.people().byId().values().stream()
                .filter(p -> p.disabilityFact() != null)
                .toList();
        List<Person> living = recorded.stream().filter(Person::living).toList();
        return living.isEmpty()
                ? new Finding(false, facts(recorded, p -> Stream.of(p.disabilityFact(), p.absenceFact())))
                : new Finding(true, facts(living, p -> Stream.of(p.disabilityFact())));
    }

    private static List<String> facts(List<Person> people, Function<Person, Stream<@Nullable String>> of) {
        return people.stream()
                .flatMap(of)
                .flatMap(fact -> Optional.ofNullable(fact).stream())
                .toList();
    }
}
