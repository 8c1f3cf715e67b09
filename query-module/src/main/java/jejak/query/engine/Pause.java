package jejak.query.engine;

import java.time.Duration;

/** How long to leave something alone that failed: twice as long each time, up to a minute. */
final class Pause {

    private static final int MOST_DOUBLINGS = 6;

    private final Duration first;
    private int failures;
    private long until;

    Pause(Duration first) {
        this.first = first;
    }

    /** One more failure, now. */
    void prolong() {
        until = System.nanoTime() + first.toNanos() * (1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
    }

    void forget() {
        failures = 0;
    }

    boolean over() {
        return failures == 0 || System.nanoTime() - until >= 0;
    }
}
