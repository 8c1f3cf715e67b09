package jejak.api.graphql;

import java.time.Duration;
import java.util.Locale;
import jejak.query.engine.ProjectionEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a client read its own writes: a request with a position waits until every answer includes it. */
@Component
@Order(QuestionLimits.ORDER + 10)
class MinPosition implements WebGraphQlInterceptor {

    static final String HEADER = "X-Min-Position";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProjectionEngine projections;

    MinPosition(ProjectionEngine projections) {
        this.projections = projections;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String asked = request.getHeaders().getFirst(HEADER);
        DoorReason reason = asked == null ? null : obstacle(asked.strip());
        return reason == null ? chain.next(request) : Mono.just(refused(request, reason));
    }

    private @Nullable DoorReason obstacle(String asked) {
        try {
            return projections.awaitPosition(Long.parseLong(asked), PATIENCE)
                    ? null
                    : DoorReason.MIN_POSITION_NOT_REACHED;
        } catch (NumberFormatException e) {
            return DoorReason.MIN_POSITION_MALFORMED;
        }
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, DoorReason reason) {
        Locale locale = request.toExecutionInput().getLocale();
        return Refusal.of(request, CodedError.of(reason, ErrorType.BAD_REQUEST, locale));
    }
}
