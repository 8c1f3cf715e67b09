package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** What breaks inside is answered with a reference and tells nothing of whom it was about. */
class InternalErrorsTest {

    private static final String SECRET = "9908014101800001";

    @Test
    void aDefectIsAnsweredWithAReferenceOnly() {
        ExecutionResult result = answerOf(new IllegalStateException("no such person: " + SECRET));

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "INTERNAL").containsKeys("messageId", "messageEn");
            assertThat(error.toSpecification().toString())
                    .doesNotContain(SECRET)
                    .doesNotContain("IllegalState");
        });
    }

    @Test
    void aDatabaseThatIsAwayIsNoDefect() {
        ExecutionResult result = answerOf(new CannotGetJdbcConnectionException("no connection to 10.0.0.1"));

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
            assertThat(error.toSpecification().toString()).doesNotContain("10.0.0.1");
        });
    }

    private static ExecutionResult answerOf(RuntimeException failure) {
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(
                        new ByteArrayResource("type Query { broken: String }".getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                        "Query",
                        query -> query.dataFetcher("broken", _ -> {
                            throw failure;
                        })));
        new InternalErrors().customize(builder);
        return builder.build().graphQl().execute("{ broken }");
    }
}
