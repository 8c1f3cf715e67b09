package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.ledger.bulk.Clustering;
import jejak.ledger.checkpoint.Checkpointer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts every partition of the log that is full and covered by a checkpoint into the order of its streams. */
@Component
class FullPartitions implements OfficeDuty {

    private static final Logger LOG = LoggerFactory.getLogger(FullPartitions.class);

    private final Ledger ledger;
    private final Checkpointer checkpointer;
    private final Clustering clustering;

    FullPartitions(Ledger ledger, Checkpointer checkpointer, @Qualifier("appDataSource") DataSource app) {
        this.ledger = ledger;
        this.checkpointer = checkpointer;
        this.clustering = new Clustering(app);
    }

    @Override
    public String name() {
        return "full-partitions";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(Duration.ofHours(1));
    }

    /** A log that somebody tampered with stays as it was found. */
    @Override
    public void carryOut(Instant now) {
        if (ledger.halt().why().isPresent()) {
            return;
        }
        try {
            for (long first : clustering.waiting(checkpointer.status().size())) {
                LOG.info(
                        "{} events from position {} are in the order of their logs now.",
                        clustering.cluster(first),
                        first);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A full partition of the log was not put in order; it stays as it is.", e);
        }
    }
}
