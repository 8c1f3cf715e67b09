package jejak.api.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors of GraphQL itself a code and a remedy in both languages. */
@Component
class SchemaErrors implements WebGraphQlInterceptor {

    private static final Set<ErrorType> OF_THE_REQUEST = Set.of(ErrorType.InvalidSyntax, ErrorType.ValidationError);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(SchemaErrors::explained);
    }

    private static WebGraphQlResponse explained(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.stream().noneMatch(SchemaErrors::ofTheRequest)) {
            return response;
        }
        Locale locale = response.getExecutionInput().getLocale();
        List<GraphQLError> explained = errors.stream()
                .map(error -> ofTheRequest(error) ? CodedError.explained(error, locale) : error)
                .toList();
        return response.transform(builder -> builder.errors(explained));
    }

    private static boolean ofTheRequest(GraphQLError error) {
        return error.getErrorType() instanceof ErrorType type && OF_THE_REQUEST.contains(type);
    }
}
