package jejak.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public suite for GraphQL over HTTP, sent from a page of the office to its own door, finds no error and no warning. */
@OfficeTest
class GraphqlOverHttpInBrowserTest {

    /** As many as the suite in the resources (graphql-http 1.23.1) holds; fewer would be a suite that was not run. */
    private static final int AUDITS = 61;

    /** What may be done and is not: a question in an address would lie about in histories and in logs of proxies. */
    private static final List<String> NOT_BY_GET = List.of("5A70", "D6D5", "6A70");

    /** The suite is asked by whoever the page's cookie says, which the page proves as it proves all its questions. */
    private static final String RUN = """
        (async () => {
          const token = decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '');
          const ask = (url, request = {}) =>
            fetch(url, { ...request, headers: { ...request.headers, 'X-XSRF-TOKEN': token } });
          const results = await graphqlHttpAudits.auditServer({ url: location.origin + '/graphql', fetchFn: ask });
          return JSON.stringify(await Promise.all(results.map(async ({ id, name, status, reason, response }) => ({
            id, name, status, reason, http: response?.status,
            body: response && !response.bodyUsed ? await response.text() : null,
          }))));
        })()
        """;

    @Autowired
    private Office office;

    @Test
    void thePublicSuiteFindsNeitherAnErrorNorAWarning() throws IOException, InterruptedException {
        JsonNode results = results();

        assertThat(results).hasSize(AUDITS);
        assertThat(results)
                .as(table(results))
                .allSatisfy(each -> assertThat(each.path("status").asString()).isIn("ok", "notice"));
        assertThat(named(results, "notice")).as(table(results)).containsExactlyElementsOf(NOT_BY_GET);
    }

    private JsonNode results() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page();
                InputStream suite = Objects.requireNonNull(GraphqlOverHttpInBrowserTest.class.getResourceAsStream(
                        "/graphql-http/graphql-http-audits.js"))) {
            page.go(office.at("/"));
            page.signIn(Office.READER);
            page.until("document.querySelector('.graphiql-query-editor .CodeMirror')");
            page.evaluate(new String(suite.readAllBytes(), StandardCharsets.UTF_8));
            return JsonMapper.shared().readTree(page.evaluate(RUN));
        }
    }

    private static List<String> named(JsonNode results, String status) {
        return results.valueStream()
                .filter(each -> each.path("status").asString().equals(status))
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static String table(JsonNode results) {
        List<String> lines = new ArrayList<>();
        results.forEach(each -> lines.add("%-6s %s %-3s %s: %s %s"
                .formatted(
                        each.path("status").asString(),
                        each.path("id").asString(),
                        each.path("http").asString(""),
                        each.path("name").asString(),
                        each.path("reason").asString(""),
                        each.path("body").asString(""))));
        return String.join("\n", lines.stream().sorted().toList());
    }
}
