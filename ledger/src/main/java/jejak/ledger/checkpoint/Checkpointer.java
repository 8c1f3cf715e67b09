package jejak.ledger.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jejak.ledger.Ledger;
import jejak.ledger.proof.LogTampered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps making checkpoints: within a second of an event, and every minute when there is none. */
public final class Checkpointer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final long NONE = 0;

    private final Ledger ledger;
    private final CheckpointMaker maker;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("checkpointer").daemon().unstarted(this::run);
    private volatile Status status = new Status(NONE, null, List.of());

    /**
     * How far the checkpoints are.
     *
     * @param size events covered by the last one
     * @param madeAt when it was made; null while there is none
     * @param problems one sentence each: a witness that is silent, a database that does not answer, a log that was changed
     */
    public record Status(long size, @Nullable Instant madeAt, List<String> problems) {}

    public Checkpointer(Ledger ledger, CheckpointMaker maker) {
        this.ledger = ledger;
        this.maker = maker;
    }

    /** Makes the first one now, so that a log that was changed is read-only before anybody is let in. */
    public void start() {
        makeOne();
        thread.start();
    }

    public Status status() {
        return status;
    }

    /** Makes one now, and not a second later. */
    public Status makeOne() {
        try {
            note(maker.make(Instant.now()));
        } catch (LogTampered finding) {
            ledger.halt().because(finding);
            LOG.error("{}", finding.getMessage());
            status = new Status(status.size(), status.madeAt(), List.of(String.valueOf(finding.getMessage())));
        } catch (RuntimeException passing) {
            LOG.warn("No checkpoint was made: {}", passing.getMessage());
            status = new Status(
                    status.size(), status.madeAt(), List.of("No checkpoint was made: " + passing.getMessage()));
        }
        return status;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Optional<CheckpointBook.Entry> last) {
        status = last.map(entry -> new Status(entry.tree().size(), entry.madeAt(), maker.silent()))
                .orElse(new Status(NONE, null, List.of()));
    }

    private void run() {
        while (!isClosed() && ledger.halt().why().isEmpty()) {
            if (isDue()) {
                makeOne();
            }
        }
    }

    private boolean isDue() {
        Instant last = status.madeAt();
        try {
            return !status.problems().isEmpty()
                    || (last != null && Duration.between(last, Instant.now()).compareTo(CheckpointMaker.IDLE) >= 0)
                    || ledger.awaitBeyond(status.size() - 1, BETWEEN);
        } catch (RuntimeException databaseAway) {
            return true;
        }
    }

    private boolean isClosed() {
        try {
            return closed.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
