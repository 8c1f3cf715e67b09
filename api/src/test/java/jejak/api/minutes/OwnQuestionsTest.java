package jejak.api.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** A paper that is held against the log is made of a whole answer or not at all. */
class OwnQuestionsTest {
    private static final Map<String, Object> SESSION =
            Map.of("musdes", Map.of("id", "musdes:x", "attendees", List.of()));

    @Test
    void aSessionOfWhichAPartFailedIsNone() {
        OwnQuestions broken = answering(SESSION, "INTERNAL_ERROR");
        assertThatThrownBy(() -> broken.session("musdes:x", 1, Locale.ROOT)).hasMessageContaining("INTERNAL_ERROR");
    }

    @Test
    void aSessionOfWhichAPartMayNotBeSeenIsNone() {
        OwnQuestions partly = answering(SESSION, "FORBIDDEN");
        assertThatThrownBy(() -> partly.session("musdes:x", 1, Locale.ROOT)).hasMessageContaining("FORBIDDEN");
    }

    @Test
    void namesThatCouldNotBeFetchedAreNotShownAsNamesThatMayNotBeSeen() {
        OwnQuestions broken = answering(Map.of("nodes", List.of()), "INTERNAL_ERROR");
        assertThatThrownBy(() -> broken.heads(List.of("family"), Locale.ROOT)).hasMessageContaining("INTERNAL_ERROR");
        assertThat(answering(Map.of("nodes", List.of()), "FORBIDDEN").heads(List.of("family"), Locale.ROOT))
                .isEmpty();
    }

    private static OwnQuestions answering(Map<String, Object> data, String classification) {
        GraphQLError error = GraphQLError.newError()
                .errorType(ErrorType.DataFetchingException)
                .message("asked in vain")
                .extensions(Map.of("classification", classification))
                .build();
        ExecutionGraphQlService service = request -> Mono.just(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().data(data).addError(error).build()));
        return new OwnQuestions(WebGraphQlHandler.builder(service).build());
    }
}
