package jejak.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Follows the log for one consumer: reads pages, hands them over, waits for news. */
public final class LogFollower implements AutoCloseable {
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);
    // Only a safety net: own commits and notifications wake at once.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** Handles the log page by page and keeps its own position. */
    public interface Consumer {
        String name();

        /** The last position handled, -1 for none. */
        long position();

        /** Handles the page and stores its last position, both or neither. */
        void accept(List<RecordedEvent> page);
    }

    /** What the follower is doing. */
    public enum State {
        NEW,
        CATCHING_UP,
        LIVE,
        FAILED,
        STOPPED
    }

    /** Where the follower stands; the error is that of a failed page, which is tried again and never skipped. */
    public record Status(
            State state, long position, @Nullable String error) {}

    private final Ledger ledger;
    private final Consumer consumer;
    private final int pageSize;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Status status = new Status(State.NEW, -1, null);

    public LogFollower(Ledger ledger, Consumer consumer, int pageSize) {
        this.ledger = ledger;
        this.consumer = consumer;
        this.pageSize = pageSize;
        this.thread =
                Thread.ofPlatform().name("follower-" + consumer.name()).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Waits for the page in hand; must not be called by the consumer itself. */
    @Override
    public void close() {
        closed.countDown();
        ledger.signal.nudge();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        status = new Status(State.STOPPED, status.position(), null);
    }

    public Status status() {
        return status;
    }

    private void run() {
        Duration retry = FIRST_RETRY;
        while (!isClosed()) {
            try {
                follow();
            } catch (RuntimeException | Error failed) {
                long reached = status.position();
                retry = status.state() == State.FAILED ? longer(retry) : FIRST_RETRY;
                status = new Status(State.FAILED, reached, failed.toString());
                pause(retry);
            }
        }
    }

    // The consumer's own position is the truth after a start and after a failure: it may or may not have kept the page.
    private void follow() {
        long position = consumer.position();
        while (!isClosed()) {
            List<RecordedEvent> page = ledger.after(position, pageSize);
            if (page.isEmpty()) {
                status = new Status(State.LIVE, position, null);
                ledger.signal.await(position, LOOK_EVERY, this::isClosed);
            } else {
                consumer.accept(page);
                position = page.getLast().position();
                status = new Status(page.size() < pageSize ? State.LIVE : State.CATCHING_UP, position, null);
            }
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(Duration retry) {
        try {
            closed.await(retry.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration retry) {
        Duration doubled = retry.multipliedBy(2);
        return doubled.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : doubled;
    }
}
