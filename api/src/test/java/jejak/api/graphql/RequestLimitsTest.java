package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One request cannot ask for everything many times over. */
@OfficeTest
class RequestLimitsTest {

    @Autowired
    private Office office;

    @Test
    void tooManyAliasesAreRefusedWithACode() {
        String query = IntStream.range(0, 1_001)
                .mapToObj(i -> "v" + i + ": version")
                .collect(Collectors.joining(" ", "{ ", " }"));

        assertThat(code(query)).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void tooDeepAQuestionIsRefusedWithACode() {
        String type = "ofType { name ".repeat(25) + "}".repeat(25);

        assertThat(code("{ __schema { types { fields { type { " + type + " } } } } }"))
                .isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void whatIsNoGraphqlIsRefusedWithACode() {
        assertThat(code("{ version")).isEqualTo("REQUEST_NOT_UNDERSTOOD");
    }

    private String code(String query) {
        JsonNode answer = office.ask(query, Map.of());
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
