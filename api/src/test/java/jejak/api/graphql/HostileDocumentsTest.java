package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever means harm gets a code and nothing else: no data, no defect, no word about the inside. */
@OfficeTest
class HostileDocumentsTest {

    private static final int MANY = 480;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Office office;

    @Test
    void everyFamilyOfAttackIsRefusedWithACode() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("hostile documents: -Dseed=" + seed);

        HostileDocuments.of(new Random(seed), MANY).forEach(this::isRefused);
    }

    @TestFactory
    Stream<DynamicTest> whatScannersTry() {
        return Map.of(
                        "alias overloading", aliased(101),
                        "circular introspection",
                                "query cop { __schema { types { fields { type { fields { type { fields { type { fields"
                                        + " { type { name } } } } } } } } } } }",
                        "directive overloading", "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }",
                        "field duplication", "query cop { " + "__typename \n".repeat(500) + "}",
                        "field suggestions", "query cop { __schema { directive } }",
                        "unhandled error", "qwerty cop { abc }",
                        "deny list by another name", "query getPastes { systemHealth }",
                        "circular fragments",
                                "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                        "deep recursion",
                                "{ household(id: \"a\") { timeline(first: 1) { edges { node { " + "a { ".repeat(10)
                                        + "}".repeat(15))
                .entrySet()
                .stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> isRefused(attack.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> whatOnceBroughtTheEngineDown() {
        return Map.of(
                        "a directive five thousand times", "{ __typename " + "@a".repeat(5_000) + " }",
                        "brackets until the stack ends", "{ a(b: " + "[".repeat(7_000) + " }",
                        "fields that overlap without end",
                                "{ " + "__schema { types { fields { name type { name } } } } ".repeat(80) + " }")
                .entrySet()
                .stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> isRefused(attack.getValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "'; drop table read.aid_balance_v1; --",
                "\" union select 1",
                "$1",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "http://169.254.169.254/",
                "\r\nX-Injected: 1",
                "\uD83D\uDE00\u202E"
            })
    void aValueIsNeverMoreThanAValue(String value) {
        HttpResponse<String> answer = ask(Map.of(
                "query",
                "query ($id: ID!) { aidBalance(householdId: $id) { received } }",
                "variables",
                Map.of("id", value)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"data\":{\"aidBalance\":null}").contains("FORBIDDEN");
        assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aBombOfVariablesIsRefused() {
        String list = IntStream.range(0, 9_000).mapToObj(_ -> "\"a\"").collect(Collectors.joining(","));
        Object bomb = JSON.readTree("[" + list + "]");

        HttpResponse<String> answer =
                ask(Map.of("query", "query ($a: String) { version }", "variables", Map.of("a", bomb, "b", bomb)));

        refused(answer, "a list of nine thousand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/playground", "/console", "/altair", "/graphql/console", "/graphql/schema"})
    void noExplorerIsOpenToStrangers(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(office.at(path)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(302, 401);
        assertThat(answer.body()).doesNotContainIgnoringCase("graphiql").doesNotContain("type Query");
    }

    @Test
    void noAnswerTellsHowItWasMade() {
        assertThat(ask(Map.of("query", "{ version }")).body()).doesNotContain("tracing", "extensions", "took");
    }

    private static String aliased(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "alias" + i + ":__typename")
                .collect(Collectors.joining(" \n", "query cop { ", " }"));
    }

    private void isRefused(String query) {
        refused(ask(Map.of("query", query)), query);
    }

    private static void refused(HttpResponse<String> answer, String query) {
        String shown = query.length() > 300 ? query.substring(0, 300) + " ..." : query;
        assertThat(answer.statusCode()).as(shown).isLessThan(500);
        assertThat(answer.body()).as(shown).doesNotContain("Did you mean", "Exception", "\tat ", "jejak.");
        JsonNode errors = JSON.readTree(answer.body()).path("errors");
        assertThat(errors.isEmpty())
                .as(shown + " was answered: " + answer.body())
                .isFalse();
        assertThat(errors.findValuesAsString("code")).as(shown).doesNotContain("INTERNAL", "DATABASE_UNAVAILABLE");
        assertThat(errors.findValuesAsString("code")).as(shown).hasSameSizeAs(errors.values());
    }

    private HttpResponse<String> ask(Map<String, ?> question) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(office.at("/graphql"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", Office.basic("inspector"))
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking.", e);
        }
    }
}
