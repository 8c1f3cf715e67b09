package jejak.api.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.bulk.BinaryCopy;
import jejak.ledger.bulk.Clustering;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.LogPages;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import org.postgresql.PGConnection;

/**
 * A log of a given size: how fast it grew, how a history and the whole of it are read, how many bytes it takes.
 * Argument: how many events, 200000 unless said; two runs of 1000000 and 10000000 say whether the log stays flat.
 */
final class LogBench {
    private static final int EACH = 20;
    private static final int LONG = 100;
    private static final int LONG_ONE_IN = 50;
    private static final int ASKED = 2_000;
    private static final int KNOWN = 200; // fewer than are remembered
    private static final int LOOKED_AT = 50;
    private static final long PARTITION = 2_000_000;

    private final BenchServer server;
    private final OurSides ours;
    private final Ledger ledger;
    private final Random random = new Random(7);
    private final List<String> households = new ArrayList<>();

    private LogBench(BenchServer server, OurSides ours) {
        this.server = server;
        this.ours = ours;
        this.ledger = ours.ledger();
    }

    public static void main(String[] args) throws Exception {
        long size = args.length == 0 ? 200_000 : Long.parseLong(args[0]);
        Path keys = Files.createTempDirectory("jejak-bench-keys");
        try (BenchServer server = new BenchServer();
                OurSides ours = new OurSides(server.store(), keys)) {
            LogBench bench = new LogBench(server, ours);
            bench.grow(size);
            server.execute("vacuum analyze; checkpoint");
            bench.bytes(size);
            bench.histories("in the order of arrival");
            bench.moments();
            bench.scan(size);
            bench.cluster(size);
            bench.histories("in the order of households");
            bench.scan(size);
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    /** Families of 20 events and a few of 100, all growing at the same time; the rate is told for each tenth. */
    private void grow(long size) throws Exception {
        int families = (int) (size / (EACH + (LONG - EACH) / LONG_ONE_IN));
        for (int i = 0; i < families; i++) {
            households.add(Commands.registration(i).householdId());
        }
        Growth growth = new Growth(ours.codec(), ledger);
        long tenth = size / 10;
        long done = 0;
        long wal = wal();
        long start = System.nanoTime();
        Cpu before = Cpu.now(server.postmaster());
        for (int version = 0; version < LONG; version++) {
            for (int i = 0; i < families; i++) {
                if (version >= EACH && i % LONG_ONE_IN != 0) {
                    continue;
                }
                growth.append(households.get(i), i, version);
                if (++done % tenth == 0) {
                    growth.settle();
                    Cpu used = Cpu.now(server.postmaster()).since(before);
                    System.out.printf(
                            "%,11d events: %,8.0f appends/s   cpu %3.0f + %3.0f us each   %,5d bytes of WAL each%n",
                            done,
                            tenth * 1e9 / (System.nanoTime() - start),
                            used.client() / 1e3 / tenth,
                            used.server() / 1e3 / tenth,
                            (wal() - wal) / tenth);
                    wal = wal();
                    start = System.nanoTime();
                    before = Cpu.now(server.postmaster());
                }
            }
        }
        growth.settle();
    }

    /** Keeps 512 appends in flight. */
    private static final class Growth {
        private static final int IN_FLIGHT = 512;

        private final EventCodec codec;
        private final Ledger ledger;
        private final Semaphore free = new Semaphore(IN_FLIGHT);

        Growth(EventCodec codec, Ledger ledger) {
            this.codec = codec;
            this.ledger = ledger;
        }

        void append(String household, int number, int version) {
            Draft draft = Samples.draft(codec, household, number, version);
            free.acquireUninterruptibly();
            ledger.append(new Append(draft.eventId(), new byte[32], List.of(draft)))
                    .whenComplete((_, failure) -> {
                        free.release();
                        if (failure != null) {
                            failure.printStackTrace();
                        }
                    });
        }

        void settle() {
            free.acquireUninterruptibly(IN_FLIGHT);
            free.release(IN_FLIGHT);
        }
    }

    private void bytes(long size) throws SQLException {
        long log = server.number("select sum(pg_total_relation_size(inhrelid)) from pg_inherits"
                + " where inhparent = 'ledger.events'::regclass");
        long beside = server.number("select pg_total_relation_size('ledger.stream_head')"
                + " + pg_total_relation_size('ledger.command') + pg_total_relation_size('ledger.subtree')");
        long axon = AxonTable.bytesEach(server, ledger);
        System.out.printf(
                "%nbytes an event: log with indexes %d, heads, commands and tree %d; axon's table %d; ratio %.2f%n",
                log / size, beside / size, axon, (double) log / size / axon);
    }

    private void histories(String order) throws SQLException {
        System.out.printf("%nhistories %s, p50 of %d, one connection%n", order, ASKED);
        double point = p50(i -> point(pick(1)));
        for (int length : new int[] {EACH, LONG}) {
            int step = length == LONG ? LONG_ONE_IN : 1;
            double read = p50(_ -> ledger.load(pick(step), 0));
            double again = p50(i -> ledger.stream(households.get(Math.floorMod(i, KNOWN) * step % households.size())));
            System.out.printf(
                    "  %3d events: %,7.0f us read and decoded, %.1f x a point query of %,.0f us; %d pages;"
                            + " %,.0f us when asked again, %.1f x%n",
                    length, read, read / point, point, pages(step), again, again / point);
        }
    }

    /** What {@code household(asOf:)} does, without HTTP: read, decode with the sealed values, cut, put in order, fold. */
    private void moments() {
        Moment now = Moment.NOW;
        Moment known = new Moment(null, Instant.now(), null);
        Moment was = new Moment(null, null, LocalDate.of(2024, 6, 1));
        System.out.printf("%none household of %d events as of a moment, p50 of %d%n", EACH, ASKED);
        List<RecordedEvent> log = ledger.stream(pick(1));
        for (Moment moment : List.of(now, known, was)) {
            System.out.printf(
                    "  %-24s %,7.0f us, of which folding %,5.0f us%n",
                    moment == now ? "now" : moment == known ? "known then" : "true then",
                    p50(_ -> HouseholdFold.of(ledger.load(pick(1), 0), moment)),
                    p50(_ -> HouseholdFold.of(log, moment)));
        }
    }

    private void scan(long size) throws SQLException {
        double[] copied = new double[5];
        double[] rows = new double[5];
        double[] decoded = new double[5];
        double[] closed = new double[5];
        for (int round = 0; round < copied.length; round++) {
            copied[round] = rate(size, this::copyToNowhere);
            rows[round] = rate(size, this::copyRows);
            decoded[round] = rate(size, () -> decodeAll(true));
            closed[round] = rate(size, () -> decodeAll(false));
        }
        System.out.printf(
                "%nwhole log, events/s: binary COPY %,.0f   rows taken apart %,.0f (%.2f)   decoded %,.0f (%.2f)"
                        + "   closed %,.0f (%.2f)%n",
                median(copied),
                median(rows),
                ratio(rows, copied),
                median(decoded),
                ratio(decoded, copied),
                median(closed),
                ratio(closed, copied));
    }

    private void copyToNowhere() throws SQLException {
        try (Connection connection = server.store().app().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select position, hash, envelope from ledger.events order by position) to stdout"
                                    + " (format binary)",
                            OutputStream.nullOutputStream());
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void copyRows() throws SQLException {
        try (Connection connection = server.store().app().getConnection()) {
            BinaryCopy.read(
                    connection,
                    "select position, hash, envelope from ledger.events order by position",
                    row -> jejak.ledger.Envelope.parse(row.bytes(2)));
        }
    }

    private void decodeAll(boolean personal) {
        LogPages pages = ledger.pages();
        List<KeptEvent> page = pages.bulkAfter(-1, 5_000);
        while (!page.isEmpty()) {
            pages.payloads(page, personal);
            page = pages.bulkAfter(page.getLast().position(), 5_000);
        }
    }

    private void cluster(long size) throws SQLException {
        // The last partition is called full here: nothing is appended any more.
        server.execute("update ledger.log_head set next_position = " + (size / PARTITION + 1) * PARTITION);
        Clustering clustering = new Clustering(server.store().app());
        long start = System.nanoTime();
        for (long first : clustering.waiting(Long.MAX_VALUE)) {
            clustering.cluster(first);
        }
        System.out.printf("%nclustered in %.1f s%n", (System.nanoTime() - start) / 1e9);
        server.execute("vacuum analyze; checkpoint");
    }

    private String pick(int step) {
        return households.get(random.nextInt(households.size() / step) * step);
    }

    private Object point(String household) {
        try (Connection connection = server.store().app().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select version from ledger.stream_head where stream = ?")) {
            query.setString(1, household);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The median of some histories. */
    private long pages(int step) throws SQLException {
        try (Connection admin = server.admin();
                Statement statement = admin.createStatement()) {
            long[] pages = new long[LOOKED_AT];
            for (int i = 0; i < LOOKED_AT; i++) {
                pages[i] = pages(statement, pick(step));
            }
            Arrays.sort(pages);
            return pages[LOOKED_AT / 2];
        }
    }

    private static long pages(Statement statement, String household) throws SQLException {
        try (ResultSet plan = statement.executeQuery("explain (analyze, buffers, costs off, timing off)"
                + " select position, hash, envelope from ledger.events where stream = '" + household
                + "' and version >= 0 order by version")) {
            while (plan.next()) {
                String line = plan.getString(1);
                if (line.contains("Buffers: shared")) {
                    return Arrays.stream(line.split("[^0-9]+"))
                            .filter(part -> !part.isEmpty())
                            .mapToLong(Long::parseLong)
                            .sum();
                }
            }
            return -1;
        }
    }

    private long wal() throws SQLException {
        return server.number("select pg_current_wal_lsn() - '0/0'");
    }

    /** One of many questions of a kind. */
    private interface Question {
        Object ask(int i);
    }

    private static double p50(Question question) {
        double[] micros = new double[ASKED];
        for (int i = -ASKED; i < ASKED; i++) { // the first half only warms up
            long start = System.nanoTime();
            question.ask(i);
            micros[Math.max(i, 0)] = (System.nanoTime() - start) / 1e3;
        }
        return median(micros);
    }

    /** Work on the whole log. */
    private interface Walk {
        void walk() throws SQLException;
    }

    private static double rate(long size, Walk walk) throws SQLException {
        long start = System.nanoTime();
        walk.walk();
        return size * 1e9 / (System.nanoTime() - start);
    }

    private static double ratio(double[] these, double[] those) {
        double[] ratios = new double[these.length];
        Arrays.setAll(ratios, i -> these[i] / those[i]);
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
