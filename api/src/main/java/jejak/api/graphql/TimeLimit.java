package jejak.api.graphql;

import graphql.ExecutionInput;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import jejak.api.graphql.limits.Deadline;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every question two seconds; then its work is stopped, in this program and in the database. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TimeLimit implements WebGraphQlInterceptor {

    static final Duration LONGEST = Duration.ofSeconds(2);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Optional<Deadline> deadline = Deadline.current();
        return deadline.isEmpty() || deadline.get().isExcused()
                ? chain.next(request)
                : inTime(request, chain, deadline.get());
    }

    private static Mono<WebGraphQlResponse> inTime(WebGraphQlRequest request, Chain chain, Deadline deadline) {
        AtomicReference<ExecutionInput> work = new AtomicReference<>();
        request.configureExecutionInput((input, builder) -> {
            work.set(input);
            return builder.build();
        });
        Future<?> end =
                deadline.start(LONGEST, () -> Optional.ofNullable(work.get()).ifPresent(ExecutionInput::cancel));
        return Mono.defer(() -> chain.next(request))
                .onErrorResume(_ -> deadline.hasPassed(), _ -> Mono.just(tooSlow(request)))
                .map(response -> deadline.hasPassed() ? tooSlow(request) : response)
                .doFinally(_ -> end.cancel(false));
    }

    private static WebGraphQlResponse tooSlow(WebGraphQlRequest request) {
        return Refusal.of(
                request,
                CodedError.of(
                        DoorReason.ANSWER_TOO_SLOW,
                        ErrorType.BAD_REQUEST,
                        request.toExecutionInput().getLocale()));
    }
}
