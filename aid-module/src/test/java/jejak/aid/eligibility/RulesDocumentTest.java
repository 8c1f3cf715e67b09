package jejak.aid.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.aid.Packs;
import jejak.aid.eligibility.RuleExamples.Example;
import jejak.aid.rulepack.RuleCode;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.values.RuleUse;
import jejak.aid.rulepack.values.ToBeConfirmed;
import jejak.aid.rulepack.values.WelfareLimit;
import org.junit.jupiter.api.Test;

/** Keeps the document a lawyer reviews equal to the rules that run; {@code -Dapprove=true} rewrites it. */
class RulesDocumentTest {

    private static final Path APPROVED = Path.of("src/docs/rules.approved.md");
    private static final Path RECEIVED = Path.of("src/docs/rules.received.md");

    private final RulePack pack = RulePack.parse(Packs.buleleng());
    private final List<String> lines = new ArrayList<>();

    @Test
    void theApprovedDocumentSaysWhatTheRulesSay() throws IOException {
        String document = document();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED, document);
        }
        String approved = Files.exists(APPROVED) ? Files.readString(APPROVED) : "";
        if (approved.equals(document)) {
            Files.deleteIfExists(RECEIVED);
        } else {
            Files.writeString(RECEIVED, document);
        }
        assertThat(document).isEqualTo(approved);
    }

    private String document() {
        add("# Rules of eligibility", "");
        add("Rule pack `" + pack.code() + "` of " + pack.regencyName() + ", in force from " + pack.effectiveFrom()
                + ".");
        add("A family is eligible for a category when it passes every rule of the category.");
        add("In the examples the registration of the family is fact 0 and the first thing that happened is fact 1.");
        pack.programmes().forEach(p -> p.categories().forEach(c -> category(p, c)));
        for (RuleCode rule : RuleCode.values()) {
            rule(rule);
        }
        add("", "## To be confirmed", "", "| value | why |", "| --- | --- |");
        pack.toBeConfirmed().forEach(this::confirm);
        return String.join("\n", lines) + "\n";
    }

    private void category(Programme programme, Category category) {
        add(
                "",
                "## " + programme.code() + " " + programme.year() + ": " + category.name() + " (`" + category.code()
                        + "`)");
        add("", "| value | |", "| --- | --- |");
        add("| rupiah a month | " + category.monthlyRupiah() + " |");
        add("| months | " + category.months().from() + " to "
                + category.months().to() + " |");
        add("| received by | " + category.subject() + " |");
        add("| registries | " + category.registries() + " |");
        WelfareLimit limit = category.welfareLimit();
        add("| poor enough | "
                + (limit == null ? "-" : limit.registry() + ", decile " + limit.highestDecile() + " at most") + " |");
        add("| excluding programmes | " + category.excludingProgrammes() + " |");
        add("| excluded occupations | " + category.excludedOccupations() + " |");
        add("", "| rule | legal basis |", "| --- | --- |");
        category.rules()
                .forEach(use ->
                        add("| `" + use.rule() + "` | " + use.legalBasis().citation() + " |"));
    }

    private void rule(RuleCode rule) {
        add("", "## `" + rule + "`", "");
        add("*" + Eligibility.indonesian(rule) + "*", "", Eligibility.english(rule), "");
        List<String> bases = bases(rule);
        add(
                "Legal basis: " + (bases.isEmpty() ? "given by the pack that uses it" : String.join("; ", bases)) + ".",
                "");
        values(RuleExamples.use(rule));
        add("Examples, by the values of `" + RuleExamples.category(rule).code() + "`:", "");
        add("| what happened | on | verdict | rests on |", "| --- | --- | --- | --- |");
        RuleExamples.of(rule).stream().map(Example::row).forEach(this::add);
    }

    private void values(RuleUse use) {
        if (use.limits() != null) {
            add(
                    "Values of this use: `"
                            + use.limits().toString().replaceAll("\\w+=null(, )?|, (?=])|RuleLimits", "") + "`.",
                    "");
        }
        if (use.expression() != null) {
            add("*" + use.expression().indonesian() + "*", "", use.expression().english(), "");
            add("```", use.expression().cel(), "```", "");
        }
    }

    private List<String> bases(RuleCode rule) {
        return pack.programmes().stream()
                .flatMap(p -> p.categories().stream())
                .flatMap(c -> c.rules().stream())
                .filter(use -> use.rule() == rule)
                .map(RuleUse::legalBasis)
                .map(basis -> basis.citation())
                .distinct()
                .toList();
    }

    private void confirm(ToBeConfirmed value) {
        add("| " + value.value() + " | " + value.reason() + " |");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
