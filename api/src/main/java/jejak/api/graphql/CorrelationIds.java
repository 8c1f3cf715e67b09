package jejak.api.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.api.signin.CodedAnswer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every answer an id, and every error in it the same, under which the operator finds what happened. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationIds implements WebGraphQlInterceptor {

    private static final String KEY = "correlationId";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> chain.next(request))
                .onErrorResume(failure -> Mono.just(InternalErrors.answer(request, failure)))
                .map(response -> named(response, request.getId()));
    }

    private static WebGraphQlResponse named(WebGraphQlResponse response, String id) {
        response.getResponseHeaders().set(CodedAnswer.CORRELATION, id);
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> named =
                errors.stream().map(error -> named(error, id)).toList();
        return response.transform(builder -> builder.errors(named));
    }

    private static GraphQLError named(GraphQLError error, String id) {
        Map<String, Object> extensions =
                error.getExtensions() == null ? new LinkedHashMap<>() : new LinkedHashMap<>(error.getExtensions());
        extensions.put(KEY, id);
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .errorType(error.getErrorType())
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .extensions(extensions);
        return error.getPath() == null
                ? builder.build()
                : builder.path(error.getPath()).build();
    }
}
