package jejak.api.graphql;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.Locale;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.api.graphql.gate.KnownTexts;
import jejak.api.graphql.limits.Deadline;
import jejak.api.graphql.limits.QuestionSize;
import jejak.api.graphql.limits.SizeLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides before anything is looked up who may ask in their own words, and how much anybody may ask for at once. */
@Component
@Order(QuestionLimits.ORDER)
class QuestionLimits implements WebGraphQlInterceptor {

    static final int ORDER = 20;

    static final SizeLimits SIZE = new SizeLimits(8, 15, 15, 50, 400, 10_000);

    static final ParserOptions TEXT = ParserOptions.newParserOptions()
            .maxCharacters(15_000)
            .maxTokens(1_000)
            .maxWhitespaceTokens(15_000)
            .maxRuleDepth(200)
            .captureIgnoredChars(false)
            .build();

    private final List<KnownTexts> known;
    private final UnderstoodTexts understood;

    QuestionLimits(List<KnownTexts> known, UnderstoodTexts understood) {
        this.known = known;
        this.understood = understood;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Locale locale = request.getLocale() == null ? Locale.ROOT : request.getLocale();
        GraphQLError error = obstacle(request, locale);
        return error == null ? chain.next(request) : Mono.just(Refusal.of(request, error));
    }

    private boolean isKnown(String text) {
        return known.stream().anyMatch(list -> list.contains(text));
    }

    private @Nullable GraphQLError obstacle(WebGraphQlRequest request, Locale locale) {
        if (!Role.IN_THEIR_OWN_WORDS.contains(Principals.current().role()) && !isKnown(request.getDocument())) {
            return CodedError.of(DoorReason.ONLY_TRUSTED_DOCUMENTS, ErrorType.FORBIDDEN, locale);
        }
        try {
            String text = request.getDocument();
            return obstacle(understood.known(text).orElseGet(() -> parsed(text, locale)), request, locale);
        } catch (ParseCancelledException
                | ParseCancelledTooManyCharsException
                | ParseCancelledTooDeepException tooLong) {
            return CodedError.of(DoorReason.REQUEST_TOO_LARGE, ErrorType.BAD_REQUEST, locale);
        } catch (InvalidSyntaxException wrong) {
            return CodedError.explained(wrong.toInvalidSyntaxError(), DoorReason.REQUEST_NOT_UNDERSTOOD, locale);
        }
    }

    private static @Nullable GraphQLError obstacle(Document document, WebGraphQlRequest request, Locale locale) {
        if (!QuestionSize.isAllowed(document, request.getVariables(), SIZE)) {
            return CodedError.of(DoorReason.REQUEST_TOO_LARGE, ErrorType.BAD_REQUEST, locale);
        }
        if (!QuestionSize.hasUsableTexts(document)) {
            return CodedError.of(DoorReason.VALUE_NOT_UNDERSTOOD, ErrorType.BAD_REQUEST, locale);
        }
        boolean acts = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
        if (acts) {
            Deadline.current().ifPresent(Deadline::excuse);
        }
        return null;
    }

    private static Document parsed(String text, Locale locale) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(TEXT)
                .locale(locale)
                .build());
    }
}
