package jejak.api.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.seal.HeadSeal;

/**
 * The ledger alone: durable, conditional, chained and sealed appends, each with its command id, beside bare one-row
 * commits and beside one transaction for each command. All on one server, in turns, so that only the ratios count.
 * Arguments: thousands of appends a round, and how many are in flight, as 1,8,32,128,512.
 */
final class AppendBench {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final byte[] PAYLOAD = ("{\"householdId\":\"5f0c1c1e-6c0a-4b0e-9a51-2f4f3d9d7a10\",\"note\":\""
                    + "x".repeat(330) + "\"}")
            .getBytes(StandardCharsets.UTF_8);

    private final List<Side> sides;
    private final Load load;
    private final int appends;

    private AppendBench(List<Side> sides, Load load, int appends) {
        this.sides = sides;
        this.load = load;
        this.appends = appends;
    }

    public static void main(String[] args) throws Exception {
        int appends = 1_000 * (args.length == 0 ? 10 : Integer.parseInt(args[0]));
        int[] levels = Arrays.stream((args.length < 2 ? "1,8,32,128,512" : args[1]).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        try (BenchServer server = new BenchServer();
                Ledger ledger = new Ledger(server.store().app(), new NoCodec(), HeadSeal.under(new byte[32]))) {
            server.execute("create table ledger.single (like ledger.events including defaults);"
                    + " create sequence ledger.single_position; alter table ledger.single"
                    + " alter position set default nextval('ledger.single_position'),"
                    + " add primary key (position), add unique (stream, version);"
                    + " grant select, insert on ledger.single to public;"
                    + " grant usage on ledger.single_position to public");
            DataSource app = server.store().app();
            byte[] row = envelope(draft(UUID.randomUUID().toString(), 0)).bytes();
            List<Side> sides = List.of(new BareSide(app, row), new SingleSide(app), new LedgerSide(ledger));
            AppendBench bench = new AppendBench(sides, new Load(server.postmaster()), appends);
            for (int i = 0; i < WARM_UP; i++) {
                bench.round(32);
            }
            for (int inFlight : levels) {
                bench.compare(inFlight);
            }
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private void compare(int inFlight) throws Exception {
        List<Map<String, Load.Result>> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(inFlight));
        }
        System.out.printf("%n%d in flight, median of %d rounds%n", inFlight, ROUNDS);
        for (Side side : sides) {
            System.out.printf(
                    "  %-12s %,8.0f/s  p50 %7.2f ms  p99 %7.2f ms  cpu %4.0f + %4.0f us  %5.2f x bare  %5.2f x one"
                            + " transaction each%n",
                    side.name(),
                    median(rounds, round -> round.get(side.name()).perSecond()),
                    median(rounds, round -> round.get(side.name()).millis(0.5)),
                    median(rounds, round -> round.get(side.name()).millis(0.99)),
                    median(rounds, round -> round.get(side.name()).clientMicros()),
                    median(rounds, round -> round.get(side.name()).serverMicros()),
                    median(rounds, round -> ratio(round, side, sides.get(0))),
                    median(rounds, round -> ratio(round, side, sides.get(1))));
        }
    }

    private Map<String, Load.Result> round(int inFlight) throws Exception {
        Map<String, Load.Result> results = new LinkedHashMap<>();
        int each = Math.max(20, appends * Math.min(inFlight, 8) / 8 / inFlight);
        for (Side side : sides) {
            List<List<Object>> clients =
                    IntStream.range(0, inFlight).mapToObj(_ -> client(each)).toList();
            results.put(side.name(), load.run(side, clients));
        }
        return results;
    }

    /** Streams of its own, that grow in turns. */
    private static List<Object> client(int appends) {
        String[] streams = new String[Math.max(1, appends / 10)];
        Arrays.setAll(streams, _ -> UUID.randomUUID().toString());
        return IntStream.range(0, appends)
                .<Object>mapToObj(i -> draft(streams[i % streams.length], i / streams.length))
                .toList();
    }

    private static double ratio(Map<String, Load.Result> round, Side side, Side other) {
        return round.get(side.name()).perSecond() / round.get(other.name()).perSecond();
    }

    private static double median(
            List<Map<String, Load.Result>> rounds, ToDoubleFunction<Map<String, Load.Result>> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Draft draft(String stream, long version) {
        List<String> tags = List.of("household:" + stream);
        return new Draft(
                stream,
                version,
                "Household",
                UUID.randomUUID().toString(),
                Instant.now(),
                Map.of("actor", "sari", "role", "CLERK", "scope", "99.08", "traceId", "5f0c1c1e-6c0a-4b0e-9a51"),
                new EventCodec.Encoded("test.Text", 1, PAYLOAD, List.of(), tags, List.of()));
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

    private record LedgerSide(Ledger ledger) implements Side {
        @Override
        public String name() {
            return "ledger";
        }

        @Override
        public void send(Object command) {
            ledger.commit(new Append(UUID.randomUUID().toString(), new byte[32], List.of((Draft) command)));
        }
    }

    /** The usual shape: a transaction that reads the stream, adds its event and commits; the index guards the version. */
    private record SingleSide(DataSource app) implements Side {
        @Override
        public String name() {
            return "one each";
        }

        @Override
        public void send(Object command) {
            Draft draft = (Draft) command;
            try (Connection connection = app.getConnection()) {
                connection.setAutoCommit(false);
                read(connection, draft.stream());
                insert(connection, draft);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void read(Connection connection, String stream) throws SQLException {
            try (PreparedStatement load = connection.prepareStatement(
                    "select version, envelope from ledger.single where stream = ? order by version")) {
                load.setString(1, stream);
                try (ResultSet rows = load.executeQuery()) {
                    while (rows.next()) {
                        rows.getBytes(2);
                    }
                }
            }
        }

        private static void insert(Connection connection, Draft draft) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into ledger.single (stream, version, type, recorded_at, hash, envelope, tags) values (?,"
                            + " ?, ?, now(), ?, ?, '{}')")) {
                byte[] bytes = envelope(draft).bytes();
                insert.setString(1, draft.stream());
                insert.setLong(2, draft.version());
                insert.setString(3, draft.body().type());
                insert.setBytes(4, Envelope.hash(bytes));
                insert.setBytes(5, bytes);
                insert.executeUpdate();
            }
        }
    }

    /** Nothing is read here. */
    private record NoCodec() implements EventCodec {
        @Override
        public Encoded encode(Object payload, String stream, long version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Object> decode(List<? extends EventCodec.Kept> page) {
            throw new UnsupportedOperationException();
        }
    }
}
