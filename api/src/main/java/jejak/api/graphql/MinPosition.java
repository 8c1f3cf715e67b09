package jejak.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.List;
import jejak.query.engine.ProjectionEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a client read its own writes: a request with a position waits until every answer includes it. */
@Component
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
        ExecutionInput input = request.toExecutionInput();
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .errors(List.of(CodedError.of(reason, ErrorType.BAD_REQUEST, input.getLocale())))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
