package jejak.query.paging;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;

/** Turns a refused question into an error with its code and both languages. */
public final class QueryRefusedResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment env) {
        if (!(ex instanceof QueryRefused refused)) {
            return null;
        }
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
