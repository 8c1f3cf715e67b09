package jejak.query.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jejak.query.engine.delivery.Delivery;

/**
 * Lets several projections take the same page at the same time, each in a transaction of its own: while the database
 * writes the rows of one, the handlers of another work.
 */
final class Hands implements AutoCloseable {

    /** So many leave the projections' pool connections for whoever looks or repairs meanwhile. */
    private static final int MOST = 4;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            Math.min(MOST, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("projection-", 0).factory());

    /** Answers when all of them have taken the page, or could not. */
    void take(List<Follower> group, List<Delivery> page) {
        if (group.size() == 1) {
            group.getFirst().take(page);
            return;
        }
        CompletableFuture.allOf(group.stream()
                        .map(follower -> CompletableFuture.runAsync(() -> follower.take(page), hands))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void close() {
        hands.shutdown();
    }
}
