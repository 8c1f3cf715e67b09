package jejak.query.engine.tables;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Drops the tables that no program has wanted for a long time; they can be built again from the log. */
public final class Unclaimed {

    /** How long the tables from before a swap can be swapped back. */
    static final Duration KEPT_BEFORE = Duration.ofDays(7);

    /** How long the tables of a projection that left the program are kept for an older version of it. */
    static final Duration KEPT_IN_USE = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Unclaimed.class);

    private final JdbcClient db;
    private final TransactionOperations transactions;

    public Unclaimed(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /** @param wanted the projections of this program, which are marked as wanted now */
    public void sweep(Collection<String> wanted) {
        transactions.executeWithoutResult(_ -> {
            db.sql("update " + Shelf.IN_USE.of("projection_position") + " set seen_at = now() where name = any (?)")
                    .param((@Nullable Object) wanted.toArray(String[]::new))
                    .update();
            drop(Shelf.BEFORE, KEPT_BEFORE);
            drop(Shelf.IN_USE, KEPT_IN_USE);
        });
    }

    private void drop(Shelf shelf, Duration kept) {
        List<@Nullable String> names = db.sql("select name from " + shelf.of("projection_position")
                        + " where seen_at < now() - ? * interval '1 second'")
                .param(kept.toSeconds())
                .query(String.class)
                .list();
        for (@Nullable String name : names) {
            new Swap(db, transactions).drop(shelf, Objects.requireNonNull(name));
            LOG.info(
                    "The tables of {} in {} were wanted by nobody for {} days and are gone.",
                    name,
                    shelf,
                    kept.toDays());
        }
    }
}
