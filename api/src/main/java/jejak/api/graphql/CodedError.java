package jejak.api.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jejak.kernel.Reason;
import org.springframework.graphql.execution.ErrorType;

/** Builds top-level errors that say their code and both sentences, and never where in the program they arose. */
public final class CodedError {

    private CodedError() {}

    static GraphQLError of(Reason reason, ErrorType type, Locale locale, Object... values) {
        return builder(reason, type, locale, values).build();
    }

    /** An error of GraphQL's own, with a code and a remedy; its own words are details for the programmer. */
    static GraphQLError explained(GraphQLError found, DoorReason reason, Locale locale) {
        Map<String, Object> extensions = extensions(reason);
        extensions.put("details", found.getMessage());
        return GraphqlErrorBuilder.newError()
                .errorType(found.getErrorType())
                .locations(found.getLocations())
                .message("%s", choose(locale, reason.indonesian(), reason.english()))
                .extensions(extensions)
                .build();
    }

    /** An error with a code and both sentences, yet without a place in the answer. */
    public static GraphqlErrorBuilder<?> builder(
            Reason reason, ErrorClassification type, Locale locale, Object... values) {
        String indonesian = reason.indonesian().formatted(values);
        String english = reason.english().formatted(values);
        Map<String, Object> extensions = extensions(reason);
        extensions.put("messageId", indonesian);
        extensions.put("messageEn", english);
        return GraphqlErrorBuilder.newError()
                .errorType(type)
                .message("%s", choose(locale, indonesian, english))
                .extensions(extensions);
    }

    private static Map<String, Object> extensions(Reason reason) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", reason.name());
        extensions.put("messageId", reason.indonesian());
        extensions.put("messageEn", reason.english());
        return extensions;
    }

    /** Indonesian, unless English is asked for. */
    static String choose(Locale locale, String indonesian, String english) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : indonesian;
    }
}
