package jejak.api.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.graphql.limits.Deadline;
import jejak.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers a defect with a reference and logs it under that: where it arose, but no message, which may hold a name. */
@Component
class InternalErrors implements GraphQlSourceBuilderCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);
    private static final int FRAMES = 25;

    /** Added here and not as a bean, so that it comes after every resolver that knows the error. */
    @Override
    public void customize(SchemaResourceBuilder builder) {
        DataFetcherExceptionResolver last =
                (failure, environment) -> Mono.just(List.of(resolved(failure, environment)));
        builder.exceptionResolvers(List.of(last));
    }

    /** For what breaks before or after the question itself is worked on. */
    static WebGraphQlResponse answer(WebGraphQlRequest request, Throwable failure) {
        Locale locale = request.toExecutionInput().getLocale();
        if (isOutage(failure)) {
            return Refusal.of(
                    request, CodedError.of(DoorReason.DATABASE_UNAVAILABLE, ErrorType.INTERNAL_ERROR, locale));
        }
        LOG.error("Reference {}: {}", request.getId(), whereabouts(failure));
        return Refusal.of(
                request, CodedError.of(DoorReason.INTERNAL, ErrorType.INTERNAL_ERROR, locale, request.getId()));
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof LedgerUnavailable || failure instanceof DataAccessResourceFailureException;
    }

    private static GraphQLError resolved(Throwable failure, DataFetchingEnvironment environment) {
        if (isOutage(failure)) {
            return error(DoorReason.DATABASE_UNAVAILABLE, environment);
        }
        if (Deadline.current().filter(Deadline::hasPassed).isPresent()) {
            return error(DoorReason.ANSWER_TOO_SLOW, environment);
        }
        String reference = environment.getExecutionId().toString();
        LOG.error(
                "Reference {} at {}: {}",
                reference,
                environment.getExecutionStepInfo().getPath(),
                whereabouts(failure));
        return error(DoorReason.INTERNAL, environment, reference);
    }

    private static GraphQLError error(DoorReason reason, DataFetchingEnvironment environment, Object... values) {
        return CodedError.builder(reason, ErrorType.INTERNAL_ERROR, environment.getLocale(), values)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    private static String whereabouts(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(each -> each.getClass().getName() + frames(each))
                .collect(Collectors.joining("\nbecause of "));
    }

    private static String frames(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
