package jejak.api.looks;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.api.access.BreakGlass;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.household.access.LookReason;
import jejak.household.events.AccessEvent.Purpose;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds every answer with personal data back until it is on record who sees them; without a record, no answer. */
@Component
class RecordedBeforeShown implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedBeforeShown.class);

    private final AccessRecorder recorder;
    private final BreakGlass glasses;

    RecordedBeforeShown(AccessRecorder recorder, BreakGlass glasses) {
        this.recorder = recorder;
        this.glasses = glasses;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Optional<Principal> who = Principals.find();
        Optional<BreakGlass.Open> glass = who.flatMap(principal -> glasses.open(principal.account()));
        SeenData seen = new SeenData(usual(who));
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(SeenData.class, seen)).build());
        return chain.next(request)
                .map(answer -> answer.getData() instanceof Publisher<?> feed
                        ? answer.transform(builder -> builder.data(released(feed, request, who.orElseThrow(), seen)))
                        : released(answer, () -> recorder.record(who.orElseThrow(), glass, seen), seen));
    }

    /** Of a feed each thing is put on record before it is told, and what was told before is not said again. */
    private Flux<ExecutionResult> released(Publisher<?> feed, WebGraphQlRequest request, Principal who, SeenData all) {
        return Flux.from(feed).cast(ExecutionResult.class).map(told -> {
            SeenData seen = all.taken();
            ExecutionInput input = request.toExecutionInput();
            WebGraphQlResponse answer = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, told));
            return released(answer, () -> recorder.record(who, glasses.open(who.account()), seen), seen)
                    .getExecutionResult();
        });
    }

    private static Purpose usual(Optional<Principal> who) {
        return who.filter(principal -> principal.role() == Role.CITIZEN).isPresent()
                ? Purpose.OWN_DATA
                : Purpose.ROUTINE;
    }

    /** Whatever goes wrong in recording, the answer does not leave; why is for the operator. */
    private WebGraphQlResponse released(WebGraphQlResponse answer, Runnable record, SeenData seen) {
        try {
            if (!seen.isEmpty()) {
                record.run();
            }
            return answer;
        } catch (RuntimeException e) {
            LOG.error("An answer with personal data was held back because it could not be recorded: {}", e.getClass());
            LOG.debug("Why it could not be recorded", e);
            return heldBack(answer.getExecutionInput());
        }
    }

    private static WebGraphQlResponse heldBack(ExecutionInput input) {
        LookReason reason = LookReason.LOOK_NOT_RECORDED;
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .errors(List.of(GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.INTERNAL_ERROR)
                        .message(input.getLocale().getLanguage().equals("en") ? reason.english() : reason.indonesian())
                        .extensions(Map.of(
                                "code", reason.name(),
                                "messageId", reason.indonesian(),
                                "messageEn", reason.english()))
                        .build()))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
