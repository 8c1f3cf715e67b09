package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.eligibility.Assessment;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.eligibility.Registrations;
import jejak.aid.eligibility.Registrations.Decile;
import jejak.aid.eligibility.Registrations.Enrolment;
import jejak.aid.eligibility.Registrations.Listing;
import jejak.aid.rulepack.Cel;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.Expression;
import org.jspecify.annotations.Nullable;

/** Asks what a pack says for itself in an expression, and rests on everything that is known of the family. */
record SaidByThePack(@Nullable Expression expression) implements Rule {

    @Override
    public String indonesian() {
        return expression == null ? "Yang ditulis paket sebagai ungkapan terpenuhi." : expression.indonesian();
    }

    @Override
    public String english() {
        return expression == null ? "What the pack says as an expression holds." : expression.english();
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        return expression == null
                ? new Finding(false, List.of())
                : new Finding(Cel.holds(expression.cel(), named(family, on)), facts(family));
    }

    private static Map<String, Object> named(FamilyFacts family, LocalDate on) {
        Registrations known = family.registrations();
        Map<String, Object> named = new HashMap<>(ofTheRegistries(known));
        named.put(
                "members",
                family.people().living().stream().map(p -> member(p, on)).toList());
        named.put(
                "programmes",
                known.enrolments().keySet().stream()
                        .filter(p -> family.takesPartIn(List.of(p), on))
                        .toList());
        named.put(
                "yesAnswers",
                Optional.ofNullable(family.assessment())
                        .map(Assessment::yesAnswers)
                        .orElse(0)
                        .longValue());
        named.put("village", family.villageCode());
        return named;
    }

    private static Map<String, Object> ofTheRegistries(Registrations known) {
        return Map.of(
                "listed",
                known.listings().entrySet().stream()
                        .filter(e -> e.getValue().listed())
                        .map(e -> e.getKey().name())
                        .toList(),
                "deciles",
                known.deciles().entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().name(), e -> (long) e.getValue().decile())));
    }

    /** Neither names nor numbers: an expression has no use for them. */
    private static Map<String, Object> member(Person person, LocalDate on) {
        Map<String, Object> named = new HashMap<>();
        named.put("occupation", person.occupation().name());
        named.put("disabled", person.disability() != null);
        if (person.birth().on() != null) {
            named.put("age", (long) Person.age(person, on));
        }
        return named;
    }

    private static List<String> facts(FamilyFacts family) {
        Registrations known = family.registrations();
        Stream<String> people = family.people().byId().values().stream()
                .flatMap(p -> Stream.of(p.occupationFact(), p.absenceFact(), p.disabilityFact()))
                .flatMap(fact -> Optional.ofNullable(fact).stream());
        Stream<String> others = Stream.of(
                        known.listings().values().stream().map(Listing::fact),
                        known.deciles().values().stream().map(Decile::fact),
                        known.enrolments().values().stream().map(Enrolment::fact),
                        Optional.ofNullable(family.assessment()).map(Assessment::fact).stream())
                .flatMap(each -> each);
        return Stream.of(people, others).flatMap(each -> each).distinct().toList();
    }
}
