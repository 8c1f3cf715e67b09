package jejak.api.graphql.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Only one question in JSON, of a bearable size and not too often, is passed on; everything else is told why not. */
@OfficeTest
class GateTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String VERSION = "{\"query\":\"{ version }\"}";
    private static final String JSON = "application/json";

    @Autowired
    private Office office;

    @Autowired
    private RateLimits rates;

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("[" + VERSION + "]", "ONE_AT_A_TIME"),
                Arguments.of("[]", "ONE_AT_A_TIME"),
                Arguments.of("", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("null", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("\"{ version }\"", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of(VERSION + VERSION, "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"query\":1}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"query\":\"{ version }\",\"query\":\"{ a }\"}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"query\":\"{ version }\",\"variables\":[]}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"query\":\"{ version }\",\"operationName\":{}}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"query\":\"{ version }\",\"extensions\":[]}", "BODY_NOT_UNDERSTOOD"),
                Arguments.of(
                        "{\"query\":\"{ version }\",\"variables\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(41),
                        "BODY_NOT_UNDERSTOOD"),
                Arguments.of("{\"documentId\":\"none\"}", "DOCUMENT_UNKNOWN"),
                Arguments.of("{\"query\":\"{ version }\",\"variables\":{\"a\":\"\\u0000\"}}", "TEXT_UNUSABLE"),
                Arguments.of("{\"query\":\"{ version }\",\"variables\":{\"a\":\"\\ud800\"}}", "TEXT_UNUSABLE"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsNoQuestionIsRefused(String body, String code) {
        HttpResponse<String> answer = post(JSON, BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        refused(answer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, query=%7Bversion%7D",
        "text/plain, '{\"query\":\"{ version }\"}'",
        "application/graphql, { version }",
        "multipart/form-data; boundary=x, --x--",
        "application/json; charset=utf-16, '{\"query\":\"{ version }\"}'",
        "nonsense, x"
    })
    void anythingButJsonIsRefused(String type, String body) {
        HttpResponse<String> answer = post(type, BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isEqualTo(415);
        refused(answer, "ONLY_JSON");
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "DELETE", "PATCH"})
    void anythingButPostIsRefused(String method) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(office.at("/graphql?query=%7Bversion%7D"))
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(VERSION)));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        refused(answer, "ONLY_POST");
    }

    @Test
    void aBodyOverSixtyFourKilobytesIsRefusedWhetherItSaysSoOrNot() {
        byte[] large = ("{\"query\":\"{ version }\",\"variables\":{\"a\":\"" + "x".repeat(Post.LARGEST) + "\"}}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of(
                        BodyPublishers.ofByteArray(large),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .allSatisfy(body -> {
                    HttpResponse<String> answer = post(JSON, body);
                    assertThat(answer.statusCode()).isEqualTo(413);
                    refused(answer, "BODY_TOO_LARGE");
                });
    }

    @Test
    void aBodyOfExactlySixtyFourKilobytesIsRead() {
        String start = "{\"query\":\"{ version }\",\"variables\":{\"a\":\"";
        String full = start + "x".repeat(Post.LARGEST - start.length() - 3) + "\"}}";

        assertThat(full).hasSize(64 * 1024);
        assertThat(post(JSON, BodyPublishers.ofString(full)).body()).contains("\"version\"");
    }

    @Test
    void whoDoesNotSayWhatIsUnderstoodIsAnsweredInJson() {
        HttpResponse<String> answer = post(JSON, BodyPublishers.ofString("{\"query\":\"{ nothing }\"}"));

        assertThat(answer.request().headers().firstValue("Accept")).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(JSON));
    }

    @Test
    void theMediaTypeOfGraphqlIsAnsweredWhenItIsAskedFor() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(office.at("/graphql"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ nothing }\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/graphql-response+json"));
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElseDoes() {
        rates.bucket("inspector@51.08.01")
                .replaceConfiguration(
                        BucketConfiguration.builder()
                                .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofHours(1)))
                                .build(),
                        TokensInheritanceStrategy.RESET);
        assertThat(as("inspector@51.08.01").statusCode()).isEqualTo(200);

        HttpResponse<String> answer = as("inspector@51.08.01");

        assertThat(answer.statusCode()).isEqualTo(429);
        refused(answer, "TOO_MANY_REQUESTS");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3_600L);
        assertThat(as("inspector@51.08.02").statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, String code) {
        JsonNode extensions = JsonMapper.shared()
                .readTree(answer.body())
                .path("errors")
                .path(0)
                .path("extensions");
        assertThat(extensions.path("code").asString()).isEqualTo(code);
        assertThat(extensions.path("messageId").asString()).isNotBlank();
        assertThat(extensions.path("messageEn").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("X-Correlation-Id"))
                .contains(extensions.path("correlationId").asString());
    }

    private HttpResponse<String> as(String account) {
        return send(HttpRequest.newBuilder(office.at("/graphql"))
                .setHeader("Authorization", Office.basic(account))
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(VERSION)));
    }

    private HttpResponse<String> post(String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(office.at("/graphql"))
                .header("Content-Type", type)
                .POST(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpRequest asked = request.copy().build();
            if (asked.headers().firstValue("Authorization").isEmpty()) {
                asked = request.header("Authorization", Office.basic("inspector"))
                        .build();
            }
            return HTTP.send(asked, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the gate.", e);
        }
    }
}
