package jejak.api.graphql;

import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses to follow something for a client that did not ask for a stream, and would get an object of the program instead. */
@Component
class StreamsAsked implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> answer(request, response));
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, WebGraphQlResponse response) {
        boolean stream =
                request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
        if (stream || !(response.getData() instanceof Publisher<?>)) {
            return response;
        }
        return Refusal.of(
                request,
                CodedError.of(
                        DoorReason.ONLY_AS_A_STREAM,
                        ErrorType.BAD_REQUEST,
                        request.toExecutionInput().getLocale()));
    }
}
