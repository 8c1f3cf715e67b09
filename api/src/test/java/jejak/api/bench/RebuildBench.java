package jejak.api.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.Ledger;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.writes.PageClient;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A full rebuild of an audit trail, of a folding projection and of both together, beside binary COPY of the same rows and
 * beside Axon's pooled processor with the same handlers, in turns; then how soon an event is in the answers.
 * Arguments: how many events, 100000 unless said; how many of them Axon takes, 20000 unless said.
 */
final class RebuildBench {

    private static final int EACH = 20;
    /** So many families are registered, then given what else happens to them in turns, before the next ones come. */
    private static final int BLOCK = 1_000;

    private static final int ROUNDS = 3;
    private static final int WOKEN = 500;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Function<JdbcClient, Object> TRAIL = Trail::new;
    private static final Function<JdbcClient, Object> COUNTED = Counted::new;

    private final BenchServer server;
    private final OurSides ours;
    private final Ledger ledger;
    private final PageClient client;
    private final TransactionTemplate transactions;

    private RebuildBench(BenchServer server, OurSides ours) {
        this.server = server;
        this.ours = ours;
        this.ledger = ours.ledger();
        this.client = new PageClient(server.store().projector());
        this.transactions = new TransactionTemplate(
                new JdbcTransactionManager(server.store().projector()));
    }

    public static void main(String[] args) throws Exception {
        long size = args.length == 0 ? 100_000 : Long.parseLong(args[0]);
        long axons = args.length < 2 ? 20_000 : Long.parseLong(args[1]);
        Path keys = Files.createTempDirectory("jejak-bench-keys");
        try (BenchServer server = new BenchServer();
                OurSides ours = new OurSides(server.store(), keys)) {
            RebuildBench bench = new RebuildBench(server, ours);
            bench.grow(size);
            server.execute("vacuum analyze; checkpoint");
            bench.compare(size, axons);
            bench.wakeUps();
            System.out.printf(
                    Locale.ROOT,
                    "heap at most %,d MB, in use %,d MB%n",
                    Runtime.getRuntime().maxMemory() >> 20,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private void grow(long size) {
        Semaphore free = new Semaphore(512);
        int families = (int) (size / EACH);
        String[] households = new String[families];
        Arrays.setAll(households, _ -> UUID.randomUUID().toString());
        for (int event = 0; event < families * EACH; event++) {
            int block = event / (BLOCK * EACH) * BLOCK;
            int inBlock = Math.min(BLOCK, families - block);
            int family = block + (event - block * EACH) % inBlock;
            Draft draft = Samples.draft(ours.codec(), households[family], family, (event - block * EACH) / inBlock);
            free.acquireUninterruptibly();
            ledger.append(new Append(draft.eventId(), new byte[32], List.of(draft)))
                    .whenComplete((_, _) -> free.release());
        }
        free.acquireUninterruptibly(512);
    }

    private void compare(long size, long axons) throws Exception {
        AxonReplay axon = new AxonReplay(server);
        AxonTable.fill(server, ledger, axons);
        double[][] rates = new double[6][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[0][round] = size / seconds(this::copy);
            rates[1][round] = size / seconds(() -> rebuilt(TRAIL));
            rates[2][round] = size / seconds(() -> rebuilt(COUNTED));
            rates[3][round] = size / seconds(() -> rebuilt(TRAIL, COUNTED));
            rates[4][round] = axons / axon.seconds(axons, Trail.DDL, TRAIL);
            rates[5][round] = axons / axon.seconds(axons, Counted.DDL, COUNTED);
        }
        for (double[] rate : rates) {
            Arrays.sort(rate);
        }
        double copy = rates[0][ROUNDS / 2];
        System.out.printf(Locale.ROOT, "binary COPY             %,10.0f events/s%n", copy);
        line("audit trail", rates[1], copy, rates[4]);
        line("folding", rates[2], copy, rates[5]);
        // Axon would take one after the other for each, or read twice; its slower one is the bound.
        line("both together", rates[3], copy, rates[4]);
    }

    private static void line(String what, double[] rate, double copy, double[] axon) {
        System.out.printf(
                Locale.ROOT,
                "%-20s    %,10.0f events/s   %.2f of COPY   axon %,9.0f   %.1f times it%n",
                what,
                rate[ROUNDS / 2],
                rate[ROUNDS / 2] / copy,
                axon[ROUNDS / 2],
                rate[ROUNDS / 2] / axon[ROUNDS / 2]);
    }

    @SafeVarargs
    private Void rebuilt(Function<JdbcClient, Object>... projections) throws SQLException {
        server.execute("drop table if exists read.bench_trail_v1, read.bench_counted_v1;"
                + " do $$ begin delete from read.projection_position; exception when undefined_table then end $$");
        ProjectionEngine engine = engine(projections);
        engine.start();
        if (!engine.awaitPosition(ledger.head(), PATIENCE)) {
            throw new IllegalStateException(engine.statuses().toString());
        }
        engine.stop();
        return null;
    }

    @SafeVarargs
    private ProjectionEngine engine(Function<JdbcClient, Object>... projections) {
        return new ProjectionEngine(
                ledger,
                client,
                transactions,
                Arrays.stream(projections).map(p -> p.apply(client)).toList());
    }

    private void wakeUps() {
        ProjectionEngine engine = engine(TRAIL, COUNTED);
        engine.start();
        engine.awaitPosition(ledger.head(), PATIENCE);
        double[] millis = new double[WOKEN];
        for (int i = 0; i < WOKEN; i++) {
            Draft draft = Samples.draft(ours.codec(), UUID.randomUUID().toString(), 5_000_000 + i, 0);
            long position = ledger.append(new Append(draft.eventId(), new byte[32], List.of(draft)))
                    .join()
                    .lastPosition();
            long start = System.nanoTime();
            engine.awaitPosition(position, PATIENCE);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        engine.stop();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "in the answers after the commit: p50 %.1f ms, p99 %.1f ms%n",
                millis[WOKEN / 2],
                millis[WOKEN * 99 / 100]);
    }

    private Void copy() throws Exception {
        try (Connection connection = server.store().app().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select position, envelope from ledger.events order by position)"
                                    + " to stdout (format binary)",
                            OutputStream.nullOutputStream());
        }
        return null;
    }

    private static double seconds(Callable<Void> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
