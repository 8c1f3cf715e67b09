package jejak.ledger.fire;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits for the n-th statement, or the n-th commit, of one worker and does something to somebody just then. */
final class Trap {
    private static final long PATIENCE_MINUTES = 10;

    /** How far the statement has come when the trap goes off. */
    enum Phase {
        NOT_SENT,
        HALF_SENT,
        SENT,
        ANSWER_LOST
    }

    /** What the trap does; it may take its time, the statement waits. */
    interface Deed {
        void act() throws Exception;
    }

    final Phase phase;
    final boolean cuts;
    private final boolean commitsOnly;
    private final AtomicInteger left;
    private final Deed deed;
    private final CountDownLatch sprung = new CountDownLatch(1);
    private volatile boolean deserted;

    private Trap(int count, boolean commitsOnly, Phase phase, boolean cuts, Deed deed) {
        this.left = new AtomicInteger(count);
        this.commitsOnly = commitsOnly;
        this.phase = phase;
        this.cuts = cuts;
        this.deed = deed;
    }

    /** The connection does not survive the deed. */
    static Trap cutting(int count, boolean commitsOnly, Phase phase, Deed deed) {
        return new Trap(count, commitsOnly, phase, true, deed);
    }

    /** The statement goes on after the deed. */
    static Trap pausing(int count, Deed deed) {
        return new Trap(count, false, Phase.NOT_SENT, false, deed);
    }

    boolean isSprungBy(boolean commits) {
        return (commits || !commitsOnly) && left.decrementAndGet() == 0;
    }

    void act() {
        try {
            deed.act();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            sprung.countDown();
        }
    }

    /** The worker ended by itself, which none should. */
    void desert() {
        deserted = true;
        sprung.countDown();
    }

    void await() throws InterruptedException {
        if (!sprung.await(PATIENCE_MINUTES, TimeUnit.MINUTES) || deserted) {
            throw new AssertionError("The worker sends no more statements.");
        }
    }
}
