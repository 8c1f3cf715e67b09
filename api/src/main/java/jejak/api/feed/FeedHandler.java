package jejak.api.feed;

import graphql.ExecutionResult;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;
import jejak.api.access.Principals;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers a subscription by server-sent events in the mode of distinct connections. Unlike Spring's own it writes on a
 * thread of the feed's, says with each event how to resume after it, and ends with the session.
 */
@Component
class FeedHandler extends GraphQlSseHandler {

    private static final String RESUME = "Last-Event-ID";

    private final OpenFeeds feeds;

    FeedHandler(WebGraphQlHandler handler, OpenFeeds feeds) {
        super(handler);
        this.feeds = feeds;
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        WebGraphQlResponse answer = Objects.requireNonNull(response.block());
        Object data = answer.getData();
        return ServerResponse.ok().contentType(MediaType.TEXT_EVENT_STREAM).build((servletRequest, servletResponse) -> {
            AsyncContext connection = servletRequest.startAsync(servletRequest, servletResponse);
            if (data instanceof Publisher<?> results) {
                opened(request).begin(connection, Flux.from(results).cast(ExecutionResult.class));
            } else {
                once(new EventStream(connection, () -> {}), answer);
            }
            return null;
        });
    }

    /** What is no feed is told at once: the answer to a question, or what stands in the way of a feed. */
    private static void once(EventStream reader, WebGraphQlResponse answer) throws IOException {
        try {
            reader.only(answer.toMap());
        } finally {
            reader.close();
        }
    }

    private Delivery opened(ServerRequest request) {
        HttpSession session = request.servletRequest().getSession(false);
        return feeds.open(
                Principals.current().account(),
                session == null ? null : session.getId(),
                resumed(request.headers().firstHeader(RESUME)));
    }

    /** What is no position of ours is left out of account, as a browser sends what it was last sent, by whomever. */
    private static OptionalLong resumed(@Nullable String lastEventId) {
        try {
            return lastEventId == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(lastEventId));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
