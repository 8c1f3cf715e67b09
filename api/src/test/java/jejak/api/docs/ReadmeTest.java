package jejak.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the front page shows is what the product answers, and every test it names exists. */
@DemoOfficeTest
class ReadmeTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path TOUR = Path.of("src/main/resources/graphql/documents/tour");
    private static final Pattern QUERY = Pattern.compile("```graphql\\n(.*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Autowired
    private Office office;

    @TestFactory
    Stream<DynamicTest> everyQueryGivesTheAnswerBelowIt() throws IOException {
        List<MatchResult> queries = QUERY.matcher(readme()).results().toList();
        assertThat(queries).hasSizeGreaterThan(5);
        return queries.stream().map(q -> DynamicTest.dynamicTest(firstField(q.group(1)), () -> asks(q)));
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        Set<String> named =
                TEST.matcher(readme()).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty().isSubsetOf(testClasses());
    }

    @Test
    void everyFileItLinksExists() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(m -> HOUSE.resolve(m.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    /** With {@code -Dapprove=true} the missing are written. */
    @Test
    void everyQueryIsADocumentThatEverybodyMaySend() throws IOException {
        List<MatchResult> queries = QUERY.matcher(readme()).results().toList();
        for (int i = 0; i < queries.size() && Boolean.getBoolean("approve"); i++) {
            Files.createDirectories(TOUR);
            Files.writeString(
                    TOUR.resolve("readme-%02d.graphql".formatted(i + 1)),
                    queries.get(i).group(1));
        }
        try (Stream<Path> files = Files.list(TOUR)) {
            assertThat(files.map(ReadmeTest::text))
                    .as("written anew with -Dapprove=true")
                    .containsExactlyInAnyOrderElementsOf(
                            queries.stream().map(query -> query.group(1)).toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asks(MatchResult query) {
        JsonNode expected = JsonMapper.shared().readTree(query.group(2));
        String account = query.group(1).startsWith("mutation") ? "village-operator" : Office.READER;
        assertThat(office.as(account).ask(query.group(1), Map.of()).path("data"))
                .isEqualTo(expected);
    }

    private static String firstField(String query) {
        return query.lines().skip(1).findFirst().orElseThrow().strip();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String readme() throws IOException {
        return Files.readString(HOUSE.resolve("README.md"));
    }
}
