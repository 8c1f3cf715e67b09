package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One request cannot ask for everything many times over; at each limit it still may, one beyond it may not. */
@OfficeTest
class RequestLimitsTest {

    @Autowired
    private Office office;

    @Test
    void fifteenAliasesAreAllowedAndSixteenAreNot() {
        assertThat(code(aliases(15))).isEmpty();
        assertThat(code(aliases(16))).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void fiftyDirectivesAreAllowedAndOneMoreIsNot() {
        assertThat(code(directives(50))).isEmpty();
        assertThat(code(directives(51))).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void aThousandTokensAreAllowedAndOneMoreIsNot() {
        String list = "[" + "\"a\" ".repeat(976) + "]";
        String thousand = "{ household(id: \"x\") { timeline(first: 1, types: " + list + ") { filteredCount } } }";

        assertThat(code(thousand)).isEqualTo("FORBIDDEN"); // there is no such household, and the question is read
        assertThat(code(thousand.replace("[", "[\"a\" "))).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void fifteenThousandCharactersAreAllowedAndOneMoreIsNot() {
        String question = "{ version }";
        String full = question + "#" + "x".repeat(15_000 - question.length() - 1);

        assertThat(code(full)).isEmpty();
        assertThat(code(full + "x")).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void eightDeepIsAllowedAndNineIsNot() {
        assertThat(code("{ a { a { a { a { a { a { a { a } } } } } } } }")).isEqualTo("REQUEST_NOT_UNDERSTOOD");
        assertThat(code("{ a { a { a { a { a { a { a { a { a } } } } } } } } }"))
                .isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void fourHundredFieldsAreAllowedAlsoByFragmentsAndOneMoreIsNot() {
        String twenty = " fragment F on Query { " + "version ".repeat(20) + "}";

        assertThat(code("{ " + "...F ".repeat(20) + "}" + twenty)).isEmpty();
        assertThat(code("{ version " + "...F ".repeat(20) + "}" + twenty)).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void pagesWithinPagesAreCountedByTheirRows() {
        String question = "query ($n: Int!) { households(villageCode: \"51.08.08.2009\", first: $n)"
                + " { edges { node { timeline(first: 100) { edges { node { position } } } } } } }";

        assertThat(code(question, Map.of("n", 20))).isEmpty();
        assertThat(code(question, Map.of("n", 100))).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(code(question, Map.of("n", 2_147_483_647))).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void whoMayAskInTheirOwnWordsMayAskForTheSchema() {
        assertThat(code(IntrospectionQuery.INTROSPECTION_QUERY)).isEmpty();
        String type = "ofType { name ".repeat(25) + "}".repeat(25);
        assertThat(code("{ __schema { types { fields { type { " + type + " } } } } }"))
                .isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void whatIsNoGraphqlIsRefusedWithACode() {
        assertThat(code("{ version")).isEqualTo("REQUEST_NOT_UNDERSTOOD");
    }

    @Test
    void everyErrorCarriesTheIdOfItsAnswer() {
        JsonNode error = office.ask("{ nothing }", Map.of()).path("errors").path(0);

        assertThat(error.path("extensions").path("correlationId").asString()).isNotBlank();
        assertThat(error.toString()).doesNotContain("Did you mean").doesNotContain("Exception");
    }

    private static String aliases(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "v" + i + ": version")
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String directives(int many) {
        return "{ " + "... @include(if: true) { version } ".repeat(many) + "}";
    }

    private String code(String query) {
        return code(query, Map.of());
    }

    private String code(String query, Map<String, ?> variables) {
        JsonNode answer = office.ask(query, variables);
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }
}
