package jejak.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jejak.query.engine.Tally.Ticked;

/** Engines on one log, as the nodes of an office are, and the patience to wait for them. */
final class Engines implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration RETRY_SOON = Duration.ofMillis(20);

    final OpenLog log = new OpenLog();
    private final List<ProjectionEngine> started = new ArrayList<>();

    ProjectionEngine started(Object... projections) {
        ProjectionEngine engine =
                new ProjectionEngine(log.ledger(), log.db(), log.transactions(), List.of(projections), RETRY_SOON);
        started.add(engine);
        engine.start();
        return engine;
    }

    /** Appends and waits until the engine has taken it; answers the last position. */
    long taken(ProjectionEngine engine, Object... events) {
        long last = log.append(events);
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        return last;
    }

    static Course course(ProjectionEngine engine, String name) {
        return engine.course(name).orElseThrow();
    }

    static ProjectionStatus status(ProjectionEngine engine, String name) {
        return engine.status(course(engine, name));
    }

    static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    static Object[] ticks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Ticked::new).toArray();
    }

    /** A tick on a stream of its own. */
    static Told tickOf(String stream, int n) {
        return Told.told(new Ticked(n)).with("stream", stream);
    }

    @Override
    public void close() {
        started.forEach(ProjectionEngine::stop);
        log.close();
    }
}
