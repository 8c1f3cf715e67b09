package jejak.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Decides which waiting appends are committed together. */
final class Batch {
    private static final int MOST_APPENDS = 512;
    // A batch is one statement: its arrays must fit in memory on both sides.
    private static final int MOST_EVENTS = 8_192;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Queue<Pending> waiting;
    private final List<Pending> appends = new ArrayList<>();
    private final boolean crowdedBefore;
    private int events;
    private long bytes;
    private boolean last;

    /** What waits already belongs to it; later arrivals only when topped up. */
    Batch(Pending first, Queue<Pending> waiting, boolean crowdedBefore) {
        this.waiting = waiting;
        this.crowdedBefore = crowdedBefore;
        add(first);
        topUp();
    }

    private Batch(List<Pending> part) {
        this.waiting = new ArrayDeque<>();
        this.crowdedBefore = false;
        this.appends.addAll(part);
    }

    void topUp() {
        while (!last && appends.size() < MOST_APPENDS && events < MOST_EVENTS && bytes < MOST_BYTES) {
            Pending next = waiting.poll();
            if (next == null) {
                return;
            }
            add(next);
        }
    }

    List<Pending> appends() {
        return appends;
    }

    /**
     * Whether others are likely to join within one journey to the server.
     * Without it, callers just answered come back one moment too late, and every second batch is nearly empty.
     */
    boolean isCrowded() {
        return crowdedBefore || appends.size() > 1;
    }

    /** Nothing comes after it: the ledger is closing. */
    boolean isLast() {
        return last;
    }

    /** Whether each of its claims can only be refused by a key that is held: the write itself would meet it. */
    boolean claimsOnlyFreeKeys() {
        return appends.stream()
                .flatMap(append -> append.events().stream())
                .flatMap(event -> event.claims().stream())
                .allMatch(Claim.Unique.class::isInstance);
    }

    /** What its appends stand on, some of them more than once. */
    Stream<String> streams() {
        return appends.stream().flatMap(Pending::streams);
    }

    List<Batch> halves() {
        int middle = appends.size() / 2;
        return List.of(new Batch(appends.subList(0, middle)), new Batch(appends.subList(middle, appends.size())));
    }

    private void add(Pending next) {
        if (next.isEnd()) {
            last = true;
        } else {
            appends.add(next);
            events += next.events().size();
            bytes += next.events().stream()
                    .mapToLong(event -> event.envelope().length)
                    .sum();
        }
    }
}
