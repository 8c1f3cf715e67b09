package jejak.aid.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.aid.Packs;
import jejak.aid.rulepack.RuleCode;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleUse;

/** The table of examples beside every rule. */
final class RuleExamples {

    /** One row: what happened to a family, and what the rule says of it on a day, resting on which steps. */
    record Example(RuleCode rule, String family, LocalDate on, boolean passes, List<String> facts) {

        String row() {
            return "| %s | %s | %s | %s |"
                    .formatted(
                            family, on, passes ? "passes" : "fails", facts.isEmpty() ? "-" : String.join(" ", facts));
        }
    }

    private RuleExamples() {}

    static Stream<Example> all() {
        return Arrays.stream(RuleCode.values()).flatMap(rule -> of(rule).stream());
    }

    static List<Example> of(RuleCode rule) {
        return read(rule)
                .lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Example(
                        rule,
                        cells.get(0),
                        LocalDate.parse(cells.get(1)),
                        passes(cells.get(2)),
                        cells.get(3).equals("-")
                                ? List.of()
                                : List.of(cells.get(3).split(" ", -1))))
                .toList();
    }

    /** The first category that uses the rule; its values are those of the examples. */
    static Category category(RuleCode rule) {
        return Stream.of(Packs.buleleng(), Packs.examples())
                .map(RulePack::parse)
                .flatMap(pack -> pack.programmes().stream())
                .flatMap(p -> p.categories().stream())
                .filter(c -> c.rules().stream().anyMatch(use -> use.rule() == rule))
                .findFirst()
                .orElseThrow();
    }

    /** How that category uses it. */
    static RuleUse use(RuleCode rule) {
        return category(rule).rules().stream()
                .filter(use -> use.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static boolean passes(String cell) {
        if (!cell.equals("passes") && !cell.equals("fails")) {
            throw new IllegalArgumentException("Neither passes nor fails: " + cell);
        }
        return cell.equals("passes");
    }

    private static String read(RuleCode rule) {
        try (InputStream in = RuleExamples.class.getResourceAsStream("/rules/" + rule + ".txt")) {
            return new String(
                    Objects.requireNonNull(in, "No examples for " + rule).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
