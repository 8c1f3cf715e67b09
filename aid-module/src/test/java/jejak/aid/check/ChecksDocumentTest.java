package jejak.aid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.check.About.Setting;
import jejak.aid.check.CheckCases.Case;
import jejak.aid.signal.Checks;
import org.junit.jupiter.api.Test;

/** Keeps the catalogue an auditor reads equal to the checks that run; {@code -Dapprove=true} rewrites it. */
class ChecksDocumentTest {

    private static final Path APPROVED = Path.of("src/docs/signals.approved.md");
    private static final Path RECEIVED = Path.of("src/docs/signals.received.md");

    private final List<String> lines = new ArrayList<>();

    @Test
    void theApprovedCatalogueSaysWhatTheChecksSay() throws IOException {
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
        add("# Catalogue of checks", "");
        add("What the checks find is raised as a signal: something to look at, never a verdict. A signal changes"
                + " nobody's");
        add("eligibility. A payment is *wrong in fact* when its day is on or after the day from which the"
                + " disqualifying fact");
        add("was true (after the day of a death or of leaving), and *known to be wrong* when the office had"
                + " recorded that");
        add("fact before the day of the payment.", "");
        add("A check that depends on the day looks only at a sweep, which is an event with its day in it. Values"
                + " are set with");
        add("`--jejak.checks.[NAME]=VALUE`.");
        Stream.concat(CheckCases.ofHouseholds().stream(), CheckCases.ofOffices().stream())
                .map(Case::check)
                .distinct()
                .forEach(this::check);
        return String.join("\n", lines) + "\n";
    }

    private void check(String code) {
        About about = Checks.all().stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElseThrow();
        add("", "## " + code, "", about.indonesian(), "", about.english(), "");
        add("| | |", "| --- | --- |", "| severity | " + about.severity() + " |", "| from | " + about.source() + " |");
        about.settings().forEach(this::setting);
        add("", "| found | not found |", "| --- | --- |");
        Stream.concat(CheckCases.ofHouseholds().stream(), CheckCases.ofOffices().stream())
                .filter(c -> c.check().equals(code))
                .forEach(c -> add("| %s | %s |".formatted(c.says(), c.nearly())));
    }

    private void setting(Setting s) {
        add("| `%s` | %d %s; %s |".formatted(s.name(), s.otherwise(), s.unit(), s.source()));
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
