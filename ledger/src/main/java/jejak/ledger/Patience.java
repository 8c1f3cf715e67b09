package jejak.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Decides how long, and at what pace, trouble that may pass is waited out. */
final class Patience {
    private static final long FIRST_PAUSE = Duration.ofMillis(20).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(1).toNanos();

    private final long end;
    private long pause = FIRST_PAUSE;
    // An interrupt closes the connection of a virtual thread, and would close the next one too.
    private boolean interrupted = Thread.interrupted();

    Patience(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    void pause() {
        LockSupport.parkNanos(pause);
        interrupted |= Thread.interrupted();
        pause = Math.min(LONGEST_PAUSE, pause * 2);
    }

    /** The interrupts that came meanwhile are the caller's again. */
    void end() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
