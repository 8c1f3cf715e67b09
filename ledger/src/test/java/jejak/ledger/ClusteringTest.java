package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import jejak.ledger.bulk.Clustering;
import jejak.ledger.bulk.KeptEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A full partition is put into the order of its streams, and nobody can tell but by how fast it is read. */
class ClusteringTest {
    private static final int STREAMS = 20;
    private static final int EVENTS = 400;
    private static final long NEXT_PARTITION = 2_000_000;
    private static final String TEXT = "x".repeat(400);

    private OpenLedger open;
    private Ledger ledger;
    private Clustering clustering;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        ledger = open.ledger();
        clustering = new Clustering(open.app());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            drafts.add(draft("h-" + i % STREAMS, i / STREAMS, TEXT + i));
        }
        answer(ledger.append(append(drafts.toArray(Draft[]::new))));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void eventsStayWhatTheyAreAndAHistoryBecomesAFewPages() throws SQLException {
        List<RecordedEvent> log = ledger.after(-1, EVENTS + 1);
        List<String> before = bytes(log);
        long pages = number(pagesOf("h-7"));
        fill();
        assertThat(clustering.cluster(0)).isEqualTo(EVENTS);
        assertThat(bytes(ledger.after(-1, EVENTS + 1))).isEqualTo(before);
        assertThat(ledger.pages().bulkAfter(-1, EVENTS))
                .extracting(KeptEvent::position)
                .isEqualTo(log.stream().map(RecordedEvent::position).toList());
        Chains.assertSound(log);
        assertThat(ledger.stream("h-7")).hasSize(EVENTS / STREAMS);
        assertThat(number(pagesOf("h-7"))).isLessThanOrEqualTo(3).isLessThan(pages);
        assertThat(clustering.waiting(Long.MAX_VALUE)).isEmpty();
        assertThat(clustering.cluster(0)).isZero();
    }

    @Test
    void theLogGoesOnInTheNextPartition() throws SQLException {
        fill();
        answer(ledger.append(append(draft("h-7", EVENTS / STREAMS, "next"))));
        clustering.cluster(0);
        answer(ledger.append(append(draft("h-7", EVENTS / STREAMS + 1, "and next"))));
        assertThat(ledger.stream("h-7")).extracting(RecordedEvent::payload).endsWith("next", "and next");
    }

    @Test
    void theLogIsAsFinalAsBefore() throws SQLException {
        fill();
        clustering.cluster(0);
        for (String change : List.of(
                "truncate ledger.events_000000",
                "delete from ledger.events",
                "update ledger.events_000000 set version = 0")) {
            assertThatThrownBy(() -> execute(change)).hasMessageContaining("The log is final");
        }
        assertThat(ledger.head()).isEqualTo(NEXT_PARTITION - 1);
    }

    @Test
    void onlyWhatIsFullAndWitnessedIsMoved() throws SQLException {
        assertThat(clustering.waiting(Long.MAX_VALUE)).isEmpty();
        assertThatThrownBy(() -> clustering.cluster(0)).hasMessageContaining("is full yet");
        fill();
        assertThat(clustering.waiting(NEXT_PARTITION - 1)).isEmpty();
        assertThat(clustering.waiting(NEXT_PARTITION)).containsExactly(0L);
        assertThatThrownBy(() -> clustering.cluster(5)).hasMessageContaining("begins at position 5");
    }

    @Test
    void anEventThatIsNotWhatItsHashSaysIsNotMoved() throws SQLException {
        fill();
        execute("alter table ledger.events_000000 disable trigger all;"
                + " update ledger.events_000000 set envelope = envelope || '\\x00' where position = 17;"
                + " alter table ledger.events_000000 enable always trigger events_are_final");
        assertThatThrownBy(() -> clustering.cluster(0)).hasMessageContaining("1 events of partition events_000000");
        assertThat(clustering.waiting(Long.MAX_VALUE)).containsExactly(0L);
        assertThat(copies()).isZero();
    }

    @Test
    void cutOffBeforeTheSwapItLeavesEverythingAsItWas() throws Exception {
        fill();
        try (Connection reader = open.admin();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            reader.setAutoCommit(false);
            try (Statement statement = reader.createStatement()) {
                statement.execute("lock table ledger.events in access share mode");
            }
            Future<Long> moving = other.submit(() -> clustering.cluster(0));
            awaitSwap();
            // Nobody else is held up for longer than a turn.
            answer(ledger.append(append(draft("h-new", 0, "meanwhile"))));
            execute("select pg_terminate_backend(pid) from pg_stat_activity where query like '%cluster_partition%'"
                    + " and state = 'active'"
                    + " and pid <> pg_backend_pid()");
            assertThatThrownBy(moving::get).hasRootCauseInstanceOf(Exception.class);
            reader.rollback();
        }
        assertThat(copies()).isZero();
        assertThat(clustering.waiting(Long.MAX_VALUE)).containsExactly(0L);
        assertThat(clustering.cluster(0)).isEqualTo(EVENTS);
        Chains.assertSound(ledger.after(-1, EVENTS));
    }

    @Test
    void ofTwoNodesOneMovesIt() throws Exception {
        fill();
        Callable<Long> move = () -> clustering.cluster(0);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Long> moved = new ArrayList<>();
            for (Future<Long> one : nodes.invokeAll(List.of(move, move))) {
                moved.add(one.get());
            }
            assertThat(moved).containsExactlyInAnyOrder((long) EVENTS, 0L);
        }
    }

    @Test
    void autovacuumGivesWay() throws SQLException {
        fill();
        List<Draft> next = new ArrayList<>();
        for (int i = 0; i < 10 * EVENTS; i++) {
            next.add(draft("h-next", i, TEXT + i));
        }
        answer(ledger.append(append(next.toArray(Draft[]::new))));
        try {
            // As slow as it can be told to be: by itself it would not be through within all the turns together.
            execute("alter table ledger.events_000001 set (autovacuum_vacuum_insert_threshold = 0,"
                    + " autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_cost_delay = 100,"
                    + " autovacuum_vacuum_cost_limit = 1)");
            configure("alter system set autovacuum_naptime = '1s'");
            while (number("select count(*) from pg_stat_progress_vacuum"
                            + " where relid = 'ledger.events_000001'::regclass")
                    == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(clustering.cluster(0)).isEqualTo(EVENTS);
        } finally {
            configure("alter system reset autovacuum_naptime");
        }
        assertThat(clustering.waiting(Long.MAX_VALUE)).isEmpty();
    }

    private void configure(String setting) throws SQLException {
        execute(setting);
        execute("select pg_reload_conf()");
    }

    /** As if two million events had been recorded. */
    private void fill() throws SQLException {
        open.moveHead(NEXT_PARTITION);
    }

    // It has come to the swap once it waits for the reader's lock on the whole log.
    private void awaitSwap() throws SQLException {
        while (number("select count(*) from pg_locks where relation = 'ledger.events'::regclass"
                        + " and mode = 'AccessExclusiveLock' and not granted")
                == 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static List<String> bytes(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> event.position() + " " + HexFormat.of().formatHex(event.hash()) + " "
                        + HexFormat.of().formatHex(event.envelope().bytes()))
                .toList();
    }

    private static String pagesOf(String stream) {
        return "select count(distinct (ctid::text::point)[0]) from ledger.events where stream = '" + stream + "'";
    }

    private long copies() throws SQLException {
        return number("select count(*) from pg_class where relname like '%clustered%' and relkind = 'r'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
