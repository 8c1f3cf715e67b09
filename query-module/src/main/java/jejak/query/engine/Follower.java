package jejak.query.engine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One projection on its way along the log: takes a page whole or not at all, and tries again after a failure. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int MOST_DOUBLINGS = 6;

    private final Projection projection;
    private final AnnotationEventHandlerAdapter handlers;
    private final ReadTables tables;
    private final TransactionOperations transactions;
    private final Duration firstPause;
    private final ReentrantLock turn = new ReentrantLock();

    private volatile long position = ReadTables.NOTHING;
    private volatile @Nullable String error;
    private int failures;
    private long retryAt;

    Follower(Object bean, JdbcClient db, TransactionOperations transactions, Duration firstPause) {
        this.projection = Objects.requireNonNull(
                AnnotationUtils.findAnnotation(bean.getClass(), Projection.class), "@Projection");
        this.handlers = new AnnotationEventHandlerAdapter(bean);
        this.tables = new ReadTables(db);
        this.transactions = transactions;
        this.firstPause = firstPause;
    }

    String name() {
        return projection.table();
    }

    long position() {
        return position;
    }

    /** Why the last page was not taken; null when it was. */
    @Nullable
    String error() {
        return error;
    }

    /** Makes what is missing and finds out where it stood. */
    void prepare() {
        inTurn(() -> {
            tables.ensure(projection);
            return tables.lockPosition(name());
        });
    }

    /** Once every projection has its tables. */
    void fence() {
        inTurn(() -> {
            tables.fence(projection);
            return tables.lockPosition(name());
        });
    }

    /** Whether it may be handed a page now; not while it pauses after a failure. */
    boolean due(long nanoTime) {
        return failures == 0 || nanoTime - retryAt >= 0;
    }

    /** Rows and position in one transaction. A failure stops this projection only, and skips nothing. */
    void take(List<Delivery> page) {
        try {
            inTurn(() -> apply(page));
            failures = 0;
            error = null;
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** Also for a page that could not even be read. The trace is for debugging only: a database quotes values in it. */
    void failed(RuntimeException failure) {
        String why = failure instanceof HandlingFailed ? failure.getMessage() : HandlingFailed.brief(failure);
        error = why;
        retryAt = System.nanoTime() + firstPause.toNanos() * (1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        LOG.error("Projection {} stands still after position {} and will be tried again: {}", name(), position, why);
        LOG.debug("The failure of {}", name(), failure);
    }

    /** Empties the tables and goes back to the beginning of the log, both or neither. */
    void rebuild() {
        inTurn(() -> {
            tables.lockPosition(name());
            tables.empty(projection);
            tables.moveTo(name(), ReadTables.NOTHING);
            return ReadTables.NOTHING;
        });
    }

    /**
     * The table decides, not this object's memory: another node may have taken the page already, or have begun a
     * rebuild. What was taken before is passed over; a page that does not follow on is not touched.
     */
    private long apply(List<Delivery> page) {
        long stored = tables.lockPosition(name());
        long last = page.getLast().position();
        if (last <= stored || page.getFirst().position() > stored + 1) {
            return stored;
        }
        page.stream().filter(delivery -> delivery.position() > stored).forEach(this::handle);
        tables.moveTo(name(), last);
        return last;
    }

    private void handle(Delivery delivery) {
        if (!handlers.canHandleType(delivery.payloadType())) {
            return;
        }
        try {
            handlers.handle(delivery.message());
        } catch (Exception e) {
            throw new HandlingFailed(delivery, e);
        }
    }

    /** The position in memory moves with the commit, and never overtakes a rebuild asked for from another thread. */
    private void inTurn(LongSupplier work) {
        turn.lock();
        try {
            position = Objects.requireNonNull(transactions.execute(_ -> work.getAsLong()));
        } finally {
            turn.unlock();
        }
    }
}
