package jejak.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Each of the auditor's twelve questions is answered by the demo year as its page says. */
@DemoOfficeTest
class AuditorsQuestionsTest {

    private static final Path PAGE = Path.of("src/docs/auditors-questions.md");
    private static final Pattern QUERY =
            Pattern.compile("```graphql\\n(.*?)```\\n\\n```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private Office office;

    /** With {@code -Dapprove=true} the answers are written anew. */
    @BeforeEach
    void writtenAnew() throws IOException {
        if (Boolean.getBoolean("approve")) {
            String page = QUERY.matcher(Files.readString(PAGE))
                    .replaceAll(q -> Matcher.quoteReplacement("```graphql\n" + q.group(1) + "```\n\n```json\n"
                            + JsonMapper.shared()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(answer(q.group(1)))
                            + "\n```"));
            Files.writeString(PAGE, page);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasTheAnswerBelowIt() throws IOException {
        return questions().stream()
                .map(q -> DynamicTest.dynamicTest(
                        q.group(1).lines().skip(1).findFirst().orElseThrow().strip(),
                        () -> assertThat(answer(q.group(1)))
                                .isEqualTo(JsonMapper.shared().readTree(q.group(2)))));
    }

    @Test
    void thereAreTwelve() throws IOException {
        assertThat(questions()).hasSize(12);
    }

    private JsonNode answer(String query) {
        JsonNode whole = office.as(Office.READER).ask(query, Map.of());
        assertThat(whole.has("errors")).as(whole.toString()).isFalse();
        return whole.path("data");
    }

    private static List<MatchResult> questions() throws IOException {
        return QUERY.matcher(Files.readString(PAGE)).results().toList();
    }
}
