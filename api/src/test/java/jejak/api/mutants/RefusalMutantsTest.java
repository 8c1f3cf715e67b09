package jejak.api.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jejak.api.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No refusal of the write side can be taken away without a test beside it that notices. */
class RefusalMutantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"household-module", "deliberation-module", "aid-module"})
    void everyCheckThatIsTakenAwayIsMissed(String module) {
        ModuleTests tests = new ModuleTests(House.root().resolve(module));
        List<Refusal> all = tests.refusals();
        List<String> unnoticed = new ArrayList<>();
        all.stream().filter(refusal -> !tests.miss(refusal)).forEach(refusal -> unnoticed.add(refusal.toString()));

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(unnoticed).as("of %d checks", all.size()).isEmpty();
    }

    /** Without a change nothing fails: what is red above is red because of what was taken away. */
    @Test
    void theSameTestsPassOnTheProgramAsItIs() {
        ModuleTests tests = new ModuleTests(House.root().resolve("aid-module"));
        List<String> all = tests.tests("jejak.aid.bsu");

        assertThat(all).isNotEmpty();
        assertThat(tests.failAsItIs(all, "jejak.aid.bsu.benefit.Hands")).isFalse();
    }
}
