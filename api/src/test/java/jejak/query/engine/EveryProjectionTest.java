package jejak.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jejak.api.DemoOfficeTest;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import jejak.query.engine.RandomLog.Entry;
import jejak.query.engine.writes.PageClient;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every projection of the program, also one without a test of its own: however a log comes to it, its tables are the same.
 * The log is a part of the demo year and random events of every kind; the seed is told.
 */
@DemoOfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryProjectionTest {

    private static final int PAGE = 500;

    private final long seed = System.nanoTime();
    private final Store store = LocalPostgres.temporary().freshStore();
    private final ApplicationContext context;
    private final RandomLog log;
    private final List<Entry> order;

    @Autowired
    EveryProjectionTest(ApplicationContext context, Ledger ledger, EventCodec codec) {
        this.context = context;
        this.log = new RandomLog(ledger, codec, new Random(seed));
        this.order = log.mixed(false);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> itsTablesAreTheSameHoweverTheLogComes() {
        return Stream.of(context.getBeanNamesForAnnotation(Projection.class))
                .map(name -> Objects.requireNonNull(context.getType(name)))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
    }

    /** It numbers households as they come, which is another number after every mixing. */
    @Projection(
            table = "numbered_v1",
            ddl = "create table numbered_v1 (household_id text primary key, n int)",
            sdl = "")
    static class Numbered {
        private final JdbcClient db;

        Numbered(JdbcClient db) {
            this.db = db;
        }

        @EventHandler
        void on(HouseholdRegistered e) {
            db.sql("insert into numbered_v1 select ?, count(*) from numbered_v1")
                    .param(e.householdId())
                    .update();
        }
    }

    @Test
    void aProjectionThatDependsOnTheOrderOfHouseholdsIsFoundOut() {
        assertThatThrownBy(() -> check(Numbered.class)).hasMessageContaining("households mixed otherwise");
    }

    private void check(Class<?> type) {
        DataSource projector = store.projector();
        Building together = new Building(projector, Bean.of(type, new PageClient(projector), context));
        Building rowByRow = new Building(projector, Bean.of(type, JdbcClient.create(projector), context));
        boolean opened = together.personal();
        List<String> tables = together.of(order, PAGE, 1, opened);
        Map<String, Supplier<List<String>>> otherWays = new LinkedHashMap<>();
        otherWays.put("built a second time", () -> together.of(order, PAGE, 1, opened));
        otherWays.put("each row written at once", () -> rowByRow.of(order, PAGE, 1, opened));
        otherWays.put("event by event", () -> together.of(order, 1, 1, opened));
        otherWays.put("every page delivered twice", () -> together.of(order, PAGE, 2, opened));
        otherWays.put("with nothing left sealed", () -> together.of(order, PAGE, 1, true));
        otherWays.put(
                "households mixed otherwise, and events unheard of among them",
                () -> together.of(log.mixed(true), PAGE, 1, opened));
        otherWays.forEach((way, rows) -> assertThat(rows.get())
                .as("%s, seed %d: %s", type.getSimpleName(), seed, way)
                .isEqualTo(tables));
    }
}
