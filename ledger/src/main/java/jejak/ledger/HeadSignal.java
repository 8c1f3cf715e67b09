package jejak.ledger;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Knows how far the log has come as far as this process has heard, and wakes whoever waits for more. */
final class HeadSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long head = -1;

    void advance(long position) {
        lock.lock();
        try {
            if (position > head) {
                head = position;
                news.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes all who wait look at their own reason to give up. */
    void nudge() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** True as soon as the log goes beyond the position; false after the timeout, or when given up or interrupted. */
    boolean await(long position, Duration timeout, BooleanSupplier givenUp) {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (head <= position && left > 0 && !givenUp.getAsBoolean()) {
                left = news.awaitNanos(left);
            }
            return head > position;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
