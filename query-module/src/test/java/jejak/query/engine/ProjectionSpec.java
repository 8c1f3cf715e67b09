package jejak.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ReadTables;
import jejak.query.engine.tables.Shelf;
import jejak.query.engine.tables.Swap;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves one projection: given events, then answers, through the engine's own way into a real table.
 *
 * <p>Each {@code then} builds the table five times: at once, again after a rebuild, event by event, with every page
 * delivered twice, and among the same events of somebody else and events
 * it never heard of; the answer must be the same each time, and a second building has the same rows. As a static
 * extension ({@code @RegisterExtension}) it also fails when a handler never got an event in a whole test class.
 */
public final class ProjectionSpec<T> implements AfterEachCallback, AfterAllCallback {

    private static final int PAGE = 500;

    /** What no projection has heard of. */
    private record Unheard() {}

    private final Class<T> type;
    private final Function<JdbcClient, T> factory;
    private final Set<Class<?>> given = new HashSet<>();
    private int executed;

    private ProjectionSpec(Class<T> type, Function<JdbcClient, T> factory) {
        this.type = type;
        this.factory = factory;
    }

    /** A projection and how to make it. */
    public static <T> ProjectionSpec<T> of(Class<T> type, Function<JdbcClient, T> factory) {
        return new ProjectionSpec<>(type, factory);
    }

    /** What was recorded: payloads, or {@link Told} ones with something beside them. */
    public Given given(Object... events) {
        List<Told> told = Stream.of(events).map(Told::told).toList();
        told.forEach(t -> given.add(t.payload().getClass()));
        return new Given(told);
    }

    /** What was recorded, waiting for a question. */
    public final class Given {

        private final List<Told> events;

        private Given(List<Told> events) {
            this.events = events;
        }

        /** What the projection answers, however the events reached it. */
        public <A> Given then(Function<T, A> query, A answer) {
            List<RecordedEvent> log = Recorded.log(events.toArray());
            Built built = new Built();
            assertThat(query.apply(built.take(log, PAGE))).as("built at once").isEqualTo(answer);
            assertThat(query.apply(built.rebuilt(log)))
                    .as("rebuilt from the log")
                    .isEqualTo(answer);
            assertThat(query.apply(new Built().take(log, 1)))
                    .as("built event by event")
                    .isEqualTo(answer);
            Built twice = new Built();
            twice.take(log, 2);
            assertThat(query.apply(twice.take(log, 2)))
                    .as("every page delivered twice")
                    .isEqualTo(answer);
            assertThat(query.apply(new Built().take(amongOthers(), 3)))
                    .as("among others")
                    .isEqualTo(answer);
            return this;
        }

        private List<RecordedEvent> amongOthers() {
            return Recorded.log(events.stream()
                    .flatMap(told -> Stream.of(Stranger.of(told), told, new Unheard()))
                    .toArray());
        }
    }

    /** The projection on empty tables. */
    private final class Built {

        private final OpenLog log = SharedLog.open();
        private final Swap swap = new Swap(log.db(), log.transactions());
        private final T projection = factory.apply(log.db());
        private final Handlers handlers = new Handlers(projection);
        private final Follower inUse = follower(Shelf.IN_USE);

        private Built() {
            log.transactions().executeWithoutResult(_ -> {
                ReadTables.makeBooks(log.db());
                Shelf.KEPT.forEach(shelf -> swap.drop(shelf, handlers.shape().name()));
            });
            inUse.prepare();
        }

        private T take(List<RecordedEvent> events, int size) {
            hand(inUse, events, size);
            return projection;
        }

        /** Beside the tables in use, row by row the same, and then in their place. */
        private T rebuilt(List<RecordedEvent> events) {
            swap.begin(handlers.shape(), true);
            Follower beside = follower(Shelf.BESIDE);
            beside.look();
            assertThat(beside.position()).isEqualTo(-1);
            hand(beside, events, PAGE);
            assertThat(swap.compare(handlers.shape()).orElseThrow().tables())
                    .as("rows of a second building")
                    .isNotEmpty()
                    .allMatch(table -> table.onlyInUse() == 0 && table.onlyBeside() == 0);
            assertThat(swap.swap(handlers.shape())).isTrue();
            return projection;
        }

        private Follower follower(Shelf shelf) {
            return new Follower(handlers, shelf, log.db(), log.transactions(), Duration.ofHours(1));
        }

        private static void hand(Follower follower, List<RecordedEvent> events, int size) {
            for (int from = 0; from < events.size(); from += size) {
                List<RecordedEvent> page = events.subList(from, Math.min(events.size(), from + size));
                follower.take(page.stream().map(Delivery::new).toList());
                assertThat(follower.error()).isNull();
                assertThat(follower.parked()).isEmpty();
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        executed++;
    }

    /** Says nothing when only some of the tests were run. */
    @Override
    public void afterAll(ExtensionContext context) {
        long tests = Stream.of(context.getRequiredTestClass().getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .count();
        if (executed >= tests) {
            assertThat(neverGiven())
                    .as("handled, but never given in this class")
                    .isEmpty();
        }
    }

    private List<Class<?>> neverGiven() {
        List<Class<?>> handled = new ArrayList<>();
        Stream.of(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(EventHandler.class))
                .forEach(m -> handled.add(m.getParameterTypes()[0]));
        handled.removeIf(handler -> given.stream().anyMatch(handler::isAssignableFrom));
        return handled;
    }
}
