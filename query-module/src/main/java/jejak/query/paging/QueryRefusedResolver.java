package jejak.query.paging;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;

/** Turns a refused question into an error with its code and both languages, also when its arguments were refused while they were put together. */
public final class QueryRefusedResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment env) {
        return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
                .filter(QueryRefused.class::isInstance)
                .map(QueryRefused.class::cast)
                .findFirst()
                .map(refused -> error(refused, env))
                .orElse(null);
    }

    private static GraphQLError error(QueryRefused refused, DataFetchingEnvironment env) {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", refused.indonesian())
                .location(env.getField().getSourceLocation())
                .path(env.getExecutionStepInfo().getPath())
                .extensions(Map.of(
                        "code", refused.code(), "messageId", refused.indonesian(), "messageEn", refused.english()))
                .build();
    }
}
