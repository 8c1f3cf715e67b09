package jejak.ledger.fire;

import java.time.Duration;

/** Counts what all workers together had acknowledged, as far as they told; lets somebody wait for a number of them. */
final class Tally {
    // Against standing still only; the long run needs most of it.
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private long count;
    private volatile boolean leisurely;

    synchronized void add(long more) {
        count += more;
        notifyAll();
    }

    synchronized long count() {
        return count;
    }

    /** Lets the workers go on slowly, so that two minutes of waiting do not make a log that nobody can look through. */
    void leisurely(boolean slow) {
        leisurely = slow;
    }

    boolean isLeisurely() {
        return leisurely;
    }

    synchronized void await(long wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count < wanted) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("Only %d of %d commands were acknowledged.".formatted(count, wanted));
            }
            wait(left);
        }
    }
}
