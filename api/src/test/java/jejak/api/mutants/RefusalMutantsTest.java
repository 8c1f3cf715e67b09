package jejak.api.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import jejak.api.Together;
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
        Queue<Refusal> left = new ConcurrentLinkedQueue<>(all);
        List<String> unnoticed =
                Together.run(Runtime.getRuntime().availableProcessors(), _ -> unnoticed(tests, left)).stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(unnoticed).as("of %d checks", all.size()).isEmpty();
    }

    private static List<String> unnoticed(ModuleTests tests, Queue<Refusal> left) {
        return Stream.generate(left::poll)
                .takeWhile(Objects::nonNull)
                .filter(refusal -> !tests.miss(refusal))
                .map(Refusal::toString)
                .toList();
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
