package jejak.api.graphql.limits;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The moment by which one question must be answered; after it nothing more is begun, and what is under way is stopped. */
public final class Deadline {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    /** A statement that began while the others were stopped is stopped the next time. */
    private static final Duration AGAIN = Duration.ofMillis(100);

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Set<Connection> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean passed;
    private volatile boolean excused;

    private Deadline() {}

    /** Makes one for this thread; it begins to run by {@link #start}. */
    public static void open() {
        CURRENT.set(new Deadline());
    }

    /** Forgets this thread's. */
    public static void leave() {
        CURRENT.remove();
    }

    /** That of the question this thread works on. */
    public static Optional<Deadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static ThreadLocal<@Nullable Deadline> threadLocal() {
        return CURRENT;
    }

    /** Begins to run; whoever stops work does it once, and then every statement in the database. */
    public Future<?> start(Duration time, Runnable stopsWork) {
        running = true;
        return WATCH.schedule(
                () -> Thread.ofVirtual().start(() -> {
                    passed = true;
                    stopsWork.run();
                    stopStatements();
                }),
                time.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    /** Lets a command take its time: it is carried out whole, and what was begun is answered. */
    public void excuse() {
        excused = true;
    }

    public boolean isExcused() {
        return excused;
    }

    /** Whether work that goes on now goes on in vain. */
    public boolean hasPassed() {
        return passed;
    }

    boolean isRunning() {
        return running;
    }

    /** Between a connection's taking and its return no statement of anybody else runs on it, so it may be stopped. */
    void take(Connection connection) {
        busy.add(connection);
    }

    synchronized void giveBack(Connection connection) {
        busy.remove(connection);
    }

    void check() throws SQLException {
        if (passed) {
            throw new SQLTimeoutException("The question has been worked on for too long.");
        }
    }

    private synchronized void stopStatements() {
        busy.forEach(Deadline::stop);
        if (!busy.isEmpty()) {
            var _ = WATCH.schedule(
                    () -> Thread.ofVirtual().start(this::stopStatements), AGAIN.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static void stop(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException e) {
            LOG.warn("A statement could not be stopped: {}", e.getSQLState());
        }
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("deadlines").factory());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
