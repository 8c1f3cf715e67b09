package jejak.api.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Questions about families as a client may put them: one or a page, each with some of the fields, some under aliases. */
final class RandomQuestions {

    private static final List<String> OF_A_FAMILY = List.of("cardNumber", "address", "hamlet", "c: cardNumber");
    private static final List<String> OF_A_MEMBER = List.of("nik", "name", "birthDate", "sex", "n: name", "relation");
    private static final String FULL = "(purpose: AUDIT, caseNumber: \"ITDA/2026/7\")";

    private final SplittableRandom random;
    private final KnownPeople people;

    RandomQuestions(long seed, KnownPeople people) {
        this.random = new SplittableRandom(seed);
        this.people = people;
    }

    String next() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "{ households(villageCode: \"%s\", first: %d) { edges { node { %s } } } }"
                        .formatted(people.village(), 1 + random.nextInt(20), family());
            case 1 ->
                "{ household(id: \"%s\") { timeline(first: 3) { edges { node { type %s } } } } }"
                        .formatted(anyHousehold(), random.nextBoolean() ? "sentence { id en }" : "actor");
            default ->
                "query NotMyName { a: household(id: \"%s\") { %s } household(id: \"%s\") { id } }"
                        .formatted(anyHousehold(), family(), anyHousehold());
        };
    }

    private String anyHousehold() {
        return people.households().get(random.nextInt(people.households().size()));
    }

    private String family() {
        List<String> fields = some(OF_A_FAMILY);
        fields.add("id members { personId " + String.join(" ", some(OF_A_MEMBER)) + " }");
        if (random.nextInt(3) == 0) {
            fields.add("f: cardNumberFull" + FULL + " head { nikFull" + FULL + " }");
        }
        return String.join(" ", fields);
    }

    private List<String> some(List<String> fields) {
        return fields.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toCollection(ArrayList::new));
    }
}
