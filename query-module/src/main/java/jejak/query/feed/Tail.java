package jejak.query.feed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import jejak.ledger.Ledger;
import jejak.ledger.LogFollower;
import jejak.ledger.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest events at hand, read and decoded once for all who follow the log. Whoever is further behind reads the
 * log without it, so that a slow reader costs nobody else anything and misses nothing.
 */
@Component
class Tail implements LogFollower.Consumer, AutoCloseable {

    private static final int KEPT = 1_000;
    private static final int PAGE = 200;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<RecordedEvent> newest = new ArrayDeque<>();
    private final LogFollower follower;
    private long head;

    Tail(Ledger ledger) {
        this.head = ledger.head();
        this.follower = new LogFollower(ledger, this, PAGE);
        follower.start();
    }

    /** What is recorded beyond a position; an empty stretch that ends there when nothing is. */
    Stretch after(long position, Stretch.Reader older) {
        long upTo;
        lock.lock();
        try {
            if (position >= head) {
                return new Stretch(List.of(), position);
            }
            if (position >= head - newest.size()) {
                List<RecordedEvent> kept = newest.stream()
                        .filter(event -> event.position() > position)
                        .toList();
                return new Stretch(kept, head);
            }
            upTo = head;
        } finally {
            lock.unlock();
        }
        return older.read(position, upTo);
    }

    /** Returns when the log goes beyond the position, when given up, or after the time. */
    void await(long position, Duration time, BooleanSupplier givenUp) throws InterruptedException {
        long left = time.toNanos();
        lock.lockInterruptibly();
        try {
            while (head <= position && left > 0 && !givenUp.getAsBoolean()) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes all who wait look whether they are given up. */
    void nudge() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String name() {
        return "tail";
    }

    @Override
    public long position() {
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void accept(List<RecordedEvent> page) {
        lock.lock();
        try {
            newest.addAll(page);
            while (newest.size() > KEPT) {
                newest.removeFirst();
            }
            head = page.getLast().position();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        follower.close();
    }
}
