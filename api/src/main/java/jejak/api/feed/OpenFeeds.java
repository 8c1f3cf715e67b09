package jejak.api.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jejak.query.feed.Feeds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Knows which feeds are open, and ends them with the session they belong to or with the program. */
@Component
@EnableConfigurationProperties(FeedProperties.class)
class OpenFeeds implements SmartLifecycle {

    /** Whose a feed is. */
    private record Owner(String account, @Nullable String session) {}

    private final FeedProperties properties;
    private final Feeds feeds;
    private final Map<Delivery, Owner> open = new LinkedHashMap<>();
    private boolean running;

    OpenFeeds(FeedProperties properties, Feeds feeds) {
        this.feeds = feeds;
        this.properties = properties;
    }

    /** Opens one more; of an account that has as many as it may the oldest ends, which may be one that broke unnoticed. */
    synchronized Delivery open(String account, @Nullable String session, OptionalLong resumed) {
        List<Delivery> own = open.entrySet().stream()
                .filter(each -> each.getValue().account().equals(account))
                .map(Map.Entry::getKey)
                .toList();
        own.stream()
                .limit(Math.max(0, own.size() + 1 - properties.perAccount()))
                .forEach(this::end);
        Delivery delivery = new Delivery(resumed, properties.longest(), this::closed);
        open.put(delivery, new Owner(account, session));
        if (!running) {
            end(delivery);
        }
        return delivery;
    }

    private synchronized void closed(Delivery delivery) {
        open.remove(delivery);
    }

    private void end(Delivery delivery) {
        open.remove(delivery);
        delivery.end();
        feeds.wake();
    }

    /** With a session end the feeds it opened. */
    synchronized void sessionEnded(String ended) {
        Map.copyOf(open).forEach((delivery, whose) -> {
            if (ended.equals(whose.session())) {
                end(delivery);
            }
        });
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    /** Before the web server, which waits for every request that is under way. */
    @Override
    public synchronized void stop() {
        running = false;
        List.copyOf(open.keySet()).forEach(this::end);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
