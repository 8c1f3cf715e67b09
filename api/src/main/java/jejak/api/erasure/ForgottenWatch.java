package jejak.api.erasure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jejak.ledger.Ledger;
import jejak.ledger.subject.SubjectKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every destroyed key to this node: out of its memory and out of its key folder, also when another node or an
 * earlier run destroyed it, and also when the folder was put back from an old backup.
 */
final class ForgottenWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final SubjectKeys keys;
    private final Unreadable unreadable;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Every key that is destroyed by now is forgotten when this returns. */
    ForgottenWatch(Ledger ledger, SubjectKeys keys, Unreadable unreadable) {
        this.ledger = ledger;
        this.keys = keys;
        this.unreadable = unreadable;
        long head = ledger.head();
        forgetSince(0);
        Thread.ofVirtual().name("forgotten-people").start(() -> watch(head));
    }

    private void forgetSince(long position) {
        unreadable.from(keys.destroyedSince(position));
    }

    /** From the position before the last look on: a key is destroyed just before the log says so. */
    private void watch(long head) {
        long position = head;
        while (!isClosed()) {
            try {
                if (ledger.awaitBeyond(position, BETWEEN_LOOKS)) {
                    long reached = ledger.head();
                    forgetSince(position);
                    position = reached;
                }
            } catch (RuntimeException unreachable) {
                LOG.debug("The destroyed keys could not be asked for; they are asked for again.", unreachable);
            }
        }
    }

    private boolean isClosed() {
        try {
            return closed.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
