package jejak.api.graphql;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions that nobody asks who wants an answer, by family; the same seed gives the same questions. */
public final class HostileDocuments {

    /** Families of attack; each makes one question of a random size. */
    private static final List<Function<Random, String>> FAMILIES = List.of(
            HostileDocuments::deep,
            HostileDocuments::wide,
            HostileDocuments::aliases,
            HostileDocuments::directives,
            HostileDocuments::fragmentRing,
            HostileDocuments::fragmentBomb,
            HostileDocuments::hugeString,
            HostileDocuments::escapes,
            HostileDocuments::variables,
            HostileDocuments::operations,
            HostileDocuments::introspectionLoop,
            HostileDocuments::manySchemas,
            HostileDocuments::brackets,
            HostileDocuments::comments,
            HostileDocuments::numbers,
            HostileDocuments::mutilated);

    private static final String HONEST =
            "query Q($n: Int!) { households(villageCode: \"51.08.08.2010\", first: $n) { edges { node { id } } } }";

    private HostileDocuments() {}

    /** This many, every family in turn. */
    public static List<String> of(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> FAMILIES.get(i % FAMILIES.size()).apply(random))
                .toList();
    }

    private static String deep(Random random) {
        int depth = 9 + random.nextInt(400);
        return "{ " + "household { ".repeat(depth) + "id" + " }".repeat(depth + 1);
    }

    private static String wide(Random random) {
        return "{ " + "__typename ".repeat(401 + random.nextInt(500)) + "}";
    }

    private static String aliases(Random random) {
        return joined(16 + random.nextInt(200), i -> "a" + i + ": version");
    }

    private static String directives(Random random) {
        String one = random.nextBoolean() ? "@aa " : "@include(if: true) ";
        return "{ version " + one.repeat(51 + random.nextInt(100)) + "}";
    }

    private static String fragmentRing(Random random) {
        int many = 1 + random.nextInt(40);
        return "{ ...F0 } "
                + IntStream.range(0, many)
                        .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) % many + " }")
                        .collect(Collectors.joining(" "));
    }

    /** Doubles with every fragment: thirty of them are a thousand million fields. */
    private static String fragmentBomb(Random random) {
        int many = 10 + random.nextInt(40);
        return "{ ...F0 } "
                + IntStream.range(0, many)
                        .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                        .collect(Collectors.joining(" "))
                + " fragment F" + many + " on Query { version }";
    }

    private static String hugeString(Random random) {
        return "{ household(id: \"" + "x".repeat(15_000 + random.nextInt(40_000)) + "\") { id } }";
    }

    private static String escapes(Random random) {
        String bad =
                List.of("\\u0000", "\\uD800", "\\u{110000}", "\\x41", "\\u12").get(random.nextInt(5));
        return "{ household(id: \"" + bad.repeat(1 + random.nextInt(20)) + "\") { id } }";
    }

    private static String variables(Random random) {
        int many = 300 + random.nextInt(300);
        return IntStream.range(0, many)
                .mapToObj(i -> "$v" + i + ": [[[Int]]]")
                .collect(Collectors.joining(" ", "query (", ") { version }"));
    }

    private static String operations(Random random) {
        return joined(100 + random.nextInt(100), i -> "query Q" + i + " { version nothing" + i + " }");
    }

    private static String introspectionLoop(Random random) {
        int many = 8 + random.nextInt(50);
        return "{ __schema { types { " + "fields { type { ".repeat(many) + "name" + " } }".repeat(many) + " } } }";
    }

    private static String manySchemas(Random random) {
        return joined(2 + random.nextInt(13), i -> "s" + i + ": __schema { types { name fields { name } } }");
    }

    private static String brackets(Random random) {
        int many = 200 + random.nextInt(7_000);
        return "{ household(id: " + "[".repeat(many) + "]".repeat(many) + ") { id } }";
    }

    private static String comments(Random random) {
        return "#\n".repeat(7_500 + random.nextInt(5_000)) + "{ version }";
    }

    private static String numbers(Random random) {
        return "{ households(villageCode: \"51.08.08.2010\", first: " + "9".repeat(20 + random.nextInt(10_000))
                + ") { edges { node { id } } } }";
    }

    /** An honest question in which some characters were replaced: never the same question. */
    private static String mutilated(Random random) {
        StringBuilder text = new StringBuilder(HONEST);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            text.setCharAt(
                    random.nextInt(text.length()), (char) ("{}()[]!$:@\"\\\u0000\uD800#".charAt(random.nextInt(15))));
        }
        return text.append(" }").toString();
    }

    private static String joined(int many, Function<Integer, String> each) {
        return IntStream.range(0, many).mapToObj(each::apply).collect(Collectors.joining(" ", "{ ", " }"));
    }
}
