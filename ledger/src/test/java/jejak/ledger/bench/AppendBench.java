package jejak.ledger.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.OpenLedger;
import jejak.ledger.TestCodec;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;

/**
 * How many commands a second the ledger takes, beside bare one-row autocommit inserts of the same bytes.
 * Both run on the same server and pool, in turns, so that only the ratio counts. Argument: seconds a round.
 */
final class AppendBench {
    private static final int[] IN_FLIGHT = {1, 32, 128};
    private static final int ROUNDS = 5;
    private static final int STREAMS_EACH = 1_000;
    private static final String PAYLOAD =
            "{\"householdId\":\"5f0c1c1e-6c0a-4b0e-9a51-2f4f3d9d7a10\",\"note\":\"" + "x".repeat(330) + "\"}";

    private final Store store;
    private final Ledger ledger;
    private final Duration round;

    private AppendBench(Store store, Ledger ledger, Duration round) {
        this.store = store;
        this.ledger = ledger;
        this.round = round;
    }

    public static void main(String[] args) throws Exception {
        Duration round = Duration.ofSeconds(args.length == 0 ? 3 : Long.parseLong(args[0]));
        LocalPostgres server = LocalPostgres.temporary();
        try (Store store = server.freshStore();
                Ledger ledger = new Ledger(store.app(), new TestCodec(), OpenLedger.SEAL)) {
            System.out.println(store.settings());
            prepare(server, store.app());
            new AppendBench(store, ledger, round).run();
        }
    }

    private static void prepare(LocalPostgres server, DataSource app) throws SQLException {
        try (Connection connection = app.getConnection();
                Connection admin = DriverManager.getConnection(
                        connection.getMetaData().getURL(), server.adminUser(), server.adminPassword());
                Statement statement = admin.createStatement()) {
            statement.execute("create table ledger.bare (id bigint generated always as identity primary key,"
                    + " stream text not null, version bigint not null, envelope bytea not null)");
            statement.execute("grant insert on ledger.bare to public");
        }
    }

    private void run() throws InterruptedException {
        for (int inFlight : IN_FLIGHT) {
            double[] bare = new double[ROUNDS];
            double[] ours = new double[ROUNDS];
            double[] ratios = new double[ROUNDS];
            measure(inFlight, Duration.ofSeconds(1), this::insertBare);
            measure(inFlight, Duration.ofSeconds(1), this::append);
            for (int i = 0; i < ROUNDS; i++) {
                bare[i] = measure(inFlight, round, this::insertBare);
                ours[i] = measure(inFlight, round, this::append);
                ratios[i] = ours[i] / bare[i];
            }
            System.out.printf(
                    "%3d in flight: bare insert %,8.0f/s   ledger %,8.0f/s   ratio %.2f (rounds %s)%n",
                    inFlight, median(bare), median(ours), median(ratios), Arrays.toString(rounded(ratios)));
        }
    }

    /** What one client does, again and again. */
    private interface Work {
        void command(String[] streams, long count);
    }

    private static double measure(int inFlight, Duration duration, Work work) throws InterruptedException {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < inFlight; i++) {
            clients.add(Thread.startVirtualThread(() -> {
                String[] streams = new String[STREAMS_EACH];
                Arrays.setAll(streams, _ -> UUID.randomUUID().toString());
                for (long count = 0; System.nanoTime() < end; count++) {
                    work.command(streams, count);
                    done.increment();
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void append(String[] streams, long count) {
        String commandId = UUID.randomUUID().toString();
        ledger.append(new Append(commandId, new byte[32], List.of(draft(streams, count))))
                .join();
    }

    private void insertBare(String[] streams, long count) {
        Draft draft = draft(streams, count);
        try (Connection connection = store.app().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into ledger.bare (stream, version, envelope) values (?, ?, ?)")) {
            statement.setString(1, draft.stream());
            statement.setLong(2, draft.version());
            statement.setBytes(3, envelope(draft).bytes());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft draft(String[] streams, long count) {
        String stream = streams[(int) (count % streams.length)];
        EventCodec.Encoded body = new EventCodec.Encoded(
                "test.Text",
                1,
                PAYLOAD.getBytes(StandardCharsets.UTF_8),
                List.of(),
                List.of("household:" + stream),
                List.of());
        return new Draft(
                stream,
                count / streams.length,
                "Household",
                UUID.randomUUID().toString(),
                Instant.now(),
                Map.of("actor", "sari", "role", "CLERK", "scope", "99.08", "traceId", "5f0c1c1e-6c0a-4b0e-9a51"),
                body);
    }

    private static Envelope envelope(Draft draft) {
        return new Envelope(
                draft.stream(),
                draft.version(),
                draft.aggregate(),
                draft.body().type(),
                draft.body().revision(),
                draft.eventId(),
                draft.recordedAt(),
                "sari",
                "CLERK",
                "99.08",
                UUID.randomUUID().toString(),
                "",
                "{\"traceId\":\"5f0c1c1e-6c0a-4b0e-9a51\"}",
                draft.body().payload(),
                new byte[32]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double[] rounded(double[] values) {
        return Arrays.stream(values)
                .map(value -> Math.round(value * 100) / 100.0)
                .toArray();
    }
}
