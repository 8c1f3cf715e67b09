package jejak.query.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jejak.ledger.Ledger;
import jejak.query.engine.tables.ReadTables;
import jejak.query.engine.tables.Unclaimed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Decides that every projection has its tables and follows the log, and lets whoever operates it look and intervene. */
public final class ProjectionEngine implements SmartLifecycle {

    /** Before the web server, which must not answer from tables that are not there yet. */
    private static final int PHASE = Integer.MAX_VALUE - 8192;

    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_PAGE = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final List<Course> courses;
    private final Milestones milestones = new Milestones();
    private final LogWalk walk;
    private volatile @Nullable Thread thread;

    /** The beans are those marked {@link Projection}; they write through the same client as the engine. */
    public ProjectionEngine(
            Ledger ledger, JdbcClient db, TransactionOperations transactions, Collection<?> projections) {
        this(ledger, db, transactions, projections, FIRST_PAUSE);
    }

    /** For tests that cannot wait for the usual pause after a failure. */
    ProjectionEngine(
            Ledger ledger,
            JdbcClient db,
            TransactionOperations transactions,
            Collection<?> projections,
            Duration firstPause) {
        this.ledger = ledger;
        this.db = db;
        this.transactions = transactions;
        this.courses = projections.stream()
                .map(bean -> new Course(bean, ledger, db, transactions, firstPause))
                .sorted(Comparator.comparing(Course::name))
                .toList();
        Duration idle = firstPause.compareTo(IDLE) < 0 ? firstPause : IDLE;
        this.walk = new LogWalk(ledger, courses, milestones, idle);
    }

    /** Where every projection stands, by name. */
    public List<ProjectionStatus> statuses() {
        long head = ledger.head();
        return courses.stream()
                .map(course -> ProjectionStatus.of(course, head, isRunning()))
                .toList();
    }

    /** Where one projection stands. */
    public ProjectionStatus status(Course course) {
        return ProjectionStatus.of(course, ledger.head(), isRunning());
    }

    /** What can be done for one projection; empty when none has this name. */
    public Optional<Course> course(String name) {
        return courses.stream().filter(course -> course.name().equals(name)).findAny();
    }

    /** The names of all projections. */
    public List<String> names() {
        return courses.stream().map(Course::name).toList();
    }

    /** Waits until every projection has taken the event of this position; false when the time is up before. */
    public boolean awaitPosition(long position, Duration timeout) {
        return milestones.await(() -> courses.stream().allMatch(c -> c.inUse().position() >= position), timeout);
    }

    /** Makes missing tables, then begins to follow the log. */
    @Override
    public void start() {
        transactions.executeWithoutResult(_ -> ReadTables.makeBooks(db));
        courses.forEach(Course::prepare);
        courses.forEach(course -> course.inUse().prepare());
        new Unclaimed(db, transactions).sweep(names());
        thread = Thread.ofPlatform().daemon().name("projections").start(walk);
    }

    /** Ends after the page in hand; the log is picked up there at the next start of the application. */
    @Override
    public void stop() {
        Thread running = thread;
        walk.end();
        thread = null;
        if (running != null) {
            Milestones.joined(running, LAST_PAGE);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
