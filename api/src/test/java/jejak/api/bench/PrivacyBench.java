package jejak.api.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.api.events.SixFields;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.proof.ProofKeys;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.LogPages;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import jejak.ledger.subject.SubjectKeys;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.writes.PageClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What sealing costs: appends, and a full replay with and without a projection, of an event with six personal values against the same event in clear.
 * In turns on one server, so that only the ratios count. Argument: how many events a client appends in each round.
 */
final class PrivacyBench {
    private static final int CLIENTS = 128;
    private static final int ROUNDS = 7;
    /** A round is over in a third of a second, in which the disk alone may make the difference. */
    private static final int ROUNDS_OF_APPENDS = 3 * ROUNDS;
    /** Until the compiler is done with both: a program of a long day is measured, not its first seconds. */
    private static final int WARM_UP = 20;

    private static final int PAGE = 2_000;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final byte[] NO_BODY = new byte[0];

    private PrivacyBench() {}

    /** One of the two, on a database of its own. */
    private static final class Side implements AutoCloseable {
        private final boolean sealed;
        private final Path keys;
        private final Store store;
        private final EventCodec codec;
        private final Ledger ledger;
        private int round;

        Side(LocalPostgres server, boolean sealed) throws IOException {
            this.sealed = sealed;
            this.keys = Files.createTempDirectory("jejak-bench-keys");
            this.store = server.freshStore();
            this.codec = codec();
            this.ledger = new Ledger(store.app(), codec, ProofKeys.in(keys).seal());
        }

        private EventCodec codec() {
            KeyStore keyStore = new LedgerKeyStore(new SubjectKeys(store.app()));
            return SixFields.codec(keys, () -> keyStore);
        }

        /** Events a second; each client has a household of its own, whose person is new in each round. */
        double append(int each) throws InterruptedException, ExecutionException {
            int now = round++;
            long start = System.nanoTime();
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> running = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    String household = "household-" + now + "-" + client;
                    running.add(clients.submit(() -> append(household, each)));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            }
            return CLIENTS * each / seconds(start);
        }

        private void append(String household, int each) {
            for (int version = 0; version < each; version++) {
                SixFields event = SixFields.of(sealed, household, version);
                Draft draft = new Draft(
                        household,
                        version,
                        "Household",
                        UUID.randomUUID().toString(),
                        Instant.EPOCH,
                        Map.of("actor", "bench"),
                        codec.encode(event, household, version));
                ledger.append(new Append("", NO_BODY, List.of(draft))).join();
            }
        }

        /** Events a second, decoded, by a node that has just started and knows no key. */
        double replay() {
            try (Ledger fresh =
                    new Ledger(store.app(), codec(), ProofKeys.in(keys).seal())) {
                long start = System.nanoTime();
                long position = -1;
                long read = 0;
                LogPages pages = fresh.pages();
                for (List<KeptEvent> page = pages.bulkAfter(position, PAGE);
                        !page.isEmpty();
                        page = pages.bulkAfter(position, PAGE)) {
                    read += pages.payloads(page, true).size();
                    position = page.getLast().position();
                }
                return read / seconds(start);
            }
        }

        /** Events a second, in the rows of a projection that writes all six values. */
        double rebuild() {
            PageClient client = new PageClient(store.projector());
            client.sql("drop table if exists read.bench_roll_v1").update();
            client.sql("do $$ begin delete from read.projection_position; exception when undefined_table then end $$")
                    .update();
            try (Ledger fresh =
                    new Ledger(store.app(), codec(), ProofKeys.in(keys).seal())) {
                ProjectionEngine engine = new ProjectionEngine(
                        fresh,
                        client,
                        new TransactionTemplate(new JdbcTransactionManager(store.projector())),
                        List.of(new Roll(client)));
                long start = System.nanoTime();
                engine.start();
                if (!engine.awaitPosition(fresh.head(), PATIENCE)) {
                    throw new IllegalStateException(engine.statuses().toString());
                }
                double rate = (fresh.head() + 1) / seconds(start);
                engine.stop();
                return rate;
            }
        }

        @Override
        public void close() {
            ledger.close();
            store.close();
        }
    }

    public static void main(String[] args) throws Exception {
        int each = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        LocalPostgres server = LocalPostgres.temporary();
        try (Side sealed = new Side(server, true);
                Side clear = new Side(server, false)) {
            System.out.println(sealed.store.settings());
            double[][] rates = new double[6][ROUNDS];
            rates[0] = new double[ROUNDS_OF_APPENDS];
            rates[1] = new double[ROUNDS_OF_APPENDS];
            for (int i = 0; i < WARM_UP; i++) {
                sealed.append(each);
                clear.append(each);
            }
            for (int i = 0; i < ROUNDS_OF_APPENDS; i++) {
                rates[0][i] = sealed.append(each);
                rates[1][i] = clear.append(each);
            }
            for (int i = 0; i < ROUNDS; i++) {
                rates[2][i] = sealed.replay();
                rates[3][i] = clear.replay();
            }
            for (int i = 0; i < ROUNDS; i++) {
                rates[4][i] = sealed.rebuild();
                rates[5][i] = clear.rebuild();
            }
            print("append, 128 clients", rates[0], rates[1]);
            print("log read and opened", rates[2], rates[3]);
            print("replay into rows", rates[4], rates[5]);
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private static void print(String what, double[] sealed, double[] clear) {
        double[] ratios = new double[sealed.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = sealed[i] / clear[i];
        }
        System.out.printf(
                "%-20s six sealed values %,9.0f/s   in clear %,9.0f/s   %5.2f x%n",
                what, median(sealed), median(clear), median(ratios));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
