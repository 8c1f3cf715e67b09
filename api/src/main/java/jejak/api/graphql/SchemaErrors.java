package jejak.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors of GraphQL itself a code and a remedy in both languages. */
@Component
@Order(QuestionLimits.ORDER - 10)
class SchemaErrors implements WebGraphQlInterceptor {

    private static final Map<ErrorClassification, DoorReason> REASONS = Map.of(
            ErrorType.InvalidSyntax, DoorReason.REQUEST_NOT_UNDERSTOOD,
            ErrorType.ValidationError, DoorReason.REQUEST_NOT_UNDERSTOOD,
            ErrorType.ExecutionAborted, DoorReason.REQUEST_TOO_LARGE);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(SchemaErrors::explained);
    }

    private static WebGraphQlResponse explained(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(error -> reason(error) == null)) {
            return response;
        }
        Locale locale = response.getExecutionInput().getLocale();
        List<GraphQLError> explained =
                errors.stream().map(error -> explained(error, locale)).toList();
        return response.transform(builder -> builder.errors(explained));
    }

    private static @Nullable DoorReason reason(GraphQLError error) {
        return error instanceof BadFaithIntrospectionError
                ? DoorReason.REQUEST_TOO_LARGE
                : REASONS.get(error.getErrorType());
    }

    private static GraphQLError explained(GraphQLError error, Locale locale) {
        DoorReason reason = reason(error);
        return reason == null ? error : CodedError.explained(error, reason, locale);
    }
}
