package jejak.api.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.proof.LogTampered;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells whoever watches the office whether the log takes events and how far its checkpoints are. */
@Component("logHealthIndicator")
class LogHealth extends AbstractHealthIndicator {

    /** Checkpoints come every second; who is that far behind has stopped. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Checkpointer checkpointer;

    LogHealth(Ledger ledger, Checkpointer checkpointer) {
        this.ledger = ledger;
        this.checkpointer = checkpointer;
    }

    /** A database that does not answer is told as that by the frame around this. */
    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<LogTampered> halted = ledger.halt().why();
        if (halted.isPresent()) {
            health.down().withDetail("readOnly", halted.get().finding());
            return;
        }
        Checkpointer.Status status = checkpointer.status();
        long uncovered = ledger.head() + 1 - status.size();
        Instant madeAt = status.madeAt();
        boolean late = uncovered > 0
                && (madeAt == null
                        ? !status.problems().isEmpty()
                        : Duration.between(madeAt, Instant.now()).compareTo(LATE) > 0);
        health.status(late ? Status.OUT_OF_SERVICE : Status.UP)
                .withDetail("checkpoint", status.size())
                .withDetail("uncovered", uncovered)
                .withDetail("problems", status.problems());
    }
}
