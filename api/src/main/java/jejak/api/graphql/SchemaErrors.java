package jejak.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors of GraphQL itself a code and a remedy in both languages. */
@Component
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
        if (errors.stream().noneMatch(error -> REASONS.containsKey(error.getErrorType()))) {
            return response;
        }
        Locale locale = response.getExecutionInput().getLocale();
        List<GraphQLError> explained =
                errors.stream().map(error -> explained(error, locale)).toList();
        return response.transform(builder -> builder.errors(explained));
    }

    private static GraphQLError explained(GraphQLError error, Locale locale) {
        DoorReason reason = REASONS.get(error.getErrorType());
        return reason == null ? error : CodedError.explained(error, reason, locale);
    }
}
