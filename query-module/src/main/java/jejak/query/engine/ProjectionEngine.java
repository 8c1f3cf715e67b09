package jejak.query.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jejak.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Decides that every projection has its table and follows the log, and says where each one stands. */
public final class ProjectionEngine implements SmartLifecycle {

    /** Before the web server, which must not answer from tables that are not there yet. */
    private static final int PHASE = Integer.MAX_VALUE - 8192;

    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_PAGE = Duration.ofSeconds(30);

    /** What a projection is doing. */
    public enum State {
        /** The engine does not run. */
        STOPPED,
        /** It is more than a page behind the log. */
        CATCHING_UP,
        /** It lives with the log. */
        LIVE,
        /** An event could not be taken; it is tried again and never skipped. */
        FAILED
    }

    /**
     * Where a projection stands.
     *
     * @param position last position of the log that its answers reflect, -1 for none
     * @param lag how many events of the log it has not taken yet
     * @param error why it failed
     */
    public record Status(
            String name,
            long position,
            long lag,
            State state,
            @Nullable String error) {}

    private final Ledger ledger;
    private final List<Follower> followers;
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
        this.followers = projections.stream()
                .map(bean -> new Follower(bean, db, transactions, firstPause))
                .sorted(Comparator.comparing(Follower::name))
                .toList();
        Duration idle = firstPause.compareTo(IDLE) < 0 ? firstPause : IDLE;
        this.walk = new LogWalk(ledger, followers, milestones, idle);
    }

    /** Where every projection stands, by name. */
    public List<Status> statuses() {
        long head = ledger.head();
        return followers.stream().map(f -> status(f, head)).toList();
    }

    /** Waits until every projection has taken the event of this position; false when the time is up before. */
    public boolean awaitPosition(long position, Duration timeout) {
        return milestones.await(() -> followers.stream().allMatch(f -> f.position() >= position), timeout);
    }

    /** Empties one projection and builds it again from the first event; until then its answers are incomplete. */
    public void rebuild(String name) {
        followers.stream()
                .filter(f -> f.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No projection is named '" + name + "'; there are "
                        + followers.stream().map(Follower::name).collect(Collectors.joining(", ")) + "."))
                .rebuild();
    }

    /** Makes missing tables, then begins to follow the log. */
    @Override
    public void start() {
        followers.forEach(Follower::prepare);
        followers.forEach(Follower::fence);
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

    private Status status(Follower follower, long head) {
        long position = follower.position();
        long lag = Math.max(0, head - position);
        String error = follower.error();
        State state;
        if (!isRunning()) {
            state = State.STOPPED;
        } else if (error != null) {
            state = State.FAILED;
        } else {
            state = lag > LogWalk.PAGE ? State.CATCHING_UP : State.LIVE;
        }
        return new Status(follower.name(), position, lag, state, error);
    }
}
