package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** A command is complete: it has a test beside it and a door to the outside. */
class SliceShapeTest {

    private static final String DOORS = "api/src/main/resources/graphql/mutations.graphqls";
    private static final Pattern MUTATION = Pattern.compile("(?m)^ {2}(\\w+)\\($");
    private static final List<Source> SOURCES = Source.all("main");

    @Test
    void whatDecidesHasItsTestBesideIt() {
        List<Source> deciding = SOURCES.stream()
                .filter(s -> publicRecords(s).anyMatch(SliceShapeTest::decides))
                .toList();
        assertThat(deciding).isNotEmpty();
        assertThat(deciding)
                .extracting(s -> testOf(s.file()))
                .filteredOn(test -> !Files.exists(test))
                .isEmpty();
    }

    @Test
    void everyCommandIsAMutationAndEveryMutationACommand() throws IOException {
        String sdl = Files.readString(House.root().resolve(DOORS));
        List<String> mutations = MUTATION.matcher(sdl)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .map(m -> m.replace("(", ""))
                .toList();
        assertThat(mutations)
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(SliceShapeTest::mutation).toList());
    }

    private static Stream<String> commands() {
        return SOURCES.stream()
                .filter(s -> s.unit().getImports().stream()
                        .anyMatch(i -> i.toString().contains(".TargetAggregateIdentifier")))
                .flatMap(SliceShapeTest::publicRecords)
                .map(r -> r.getSimpleName().toString());
    }

    private static Stream<ClassTree> publicRecords(Source source) {
        return source.types().stream()
                .filter(t -> t.getKind() == Tree.Kind.RECORD)
                .filter(t -> t.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    private static boolean decides(ClassTree type) {
        return type.getMembers().stream()
                .anyMatch(
                        m -> m instanceof MethodTree method && method.getName().contentEquals("decide"));
    }

    private static Path testOf(Path main) {
        String inTests = House.name(main).replace("/src/main/", "/src/test/").replace(".java", "Test.java");
        return House.root().resolve(inTests);
    }

    private static String mutation(String command) {
        return command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1);
    }
}
