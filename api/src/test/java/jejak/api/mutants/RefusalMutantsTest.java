package jejak.api.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jejak.api.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No check that keeps one person from two steps can be taken away without a test that notices. With
 * {@code -Djejak.mutants=.*} that is tried of every refusal of the write side.
 */
class RefusalMutantsTest {

    private static final Pattern WANTED = Pattern.compile(System.getProperty(
            "jejak.mutants",
            "SAME_.*|.*_SAME_PERSON|.*_NOT_DISTINCT|SECOND_PERSON_NEEDED" + "|REVIEWER_IS_OPENER|OWN_.*"));

    @ParameterizedTest
    @ValueSource(strings = {"household-module", "deliberation-module", "aid-module"})
    void everyCheckThatIsTakenAwayIsMissed(String module) {
        ModuleTests tests = new ModuleTests(House.root().resolve(module));
        List<Refusal> wanted = tests.refusals().stream()
                .filter(refusal -> WANTED.matcher(refusal.reason()).matches())
                .toList();
        List<String> unnoticed = new ArrayList<>();
        wanted.stream().filter(refusal -> !tests.miss(refusal)).forEach(refusal -> unnoticed.add(refusal.toString()));

        assertThat(wanted).hasSizeGreaterThan(1);
        assertThat(unnoticed).as("of %d checks", wanted.size()).isEmpty();
    }

    /** Without a change nothing fails: what is red above is red because of what was taken away. */
    @Test
    void theSameTestsPassOnTheProgramAsItIs() {
        ModuleTests tests = new ModuleTests(House.root().resolve("aid-module"));
        List<String> all = tests.tests("jejak.aid.bsu");

        assertThat(all).isNotEmpty();
        assertThat(tests.failAsItIs(all, "jejak.aid.bsu.Hands")).isFalse();
    }
}
