package jejak.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each question of the pages for auditors and visitors is answered by the demo year as its page says. */
@DemoOfficeTest
class AnsweredPagesTest {

    private static final Path TWELVE = Path.of("src/docs/auditors-questions.md");
    private static final List<Path> PAGES = List.of(TWELVE, Path.of("src/docs/systems-of-the-office.md"));
    private static final Pattern QUERY =
            Pattern.compile("```graphql\\n(.*?)```\\n\\n```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private Office office;

    /** With {@code -Dapprove=true} the answers are written anew. */
    @BeforeEach
    void writtenAnew() throws IOException {
        if (Boolean.getBoolean("approve")) {
            for (Path path : PAGES) {
                Files.writeString(path, answered(Files.readString(path)));
            }
        }
    }

    private String answered(String page) {
        return QUERY.matcher(page)
                .replaceAll(q -> Matcher.quoteReplacement("```graphql\n" + q.group(1) + "```\n\n```json\n"
                        + JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer(q.group(1)))
                        + "\n```"));
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasTheAnswerBelowIt() throws IOException {
        return questions(PAGES).stream()
                .map(q -> DynamicTest.dynamicTest(
                        q.group(1).lines().skip(1).findFirst().orElseThrow().strip(),
                        () -> assertThat(answer(q.group(1)))
                                .isEqualTo(JsonMapper.shared().readTree(q.group(2)))));
    }

    @Test
    void thereAreTwelve() throws IOException {
        assertThat(questions(List.of(TWELVE))).hasSize(12);
    }

    private JsonNode answer(String query) {
        JsonNode whole = office.as(Office.READER).ask(query, Map.of());
        assertThat(whole.has("errors")).as(whole.toString()).isFalse();
        return whole.path("data");
    }

    private static List<MatchResult> questions(List<Path> pages) throws IOException {
        List<MatchResult> all = new ArrayList<>();
        for (Path page : pages) {
            all.addAll(QUERY.matcher(Files.readString(page)).results().toList());
        }
        return all;
    }
}
