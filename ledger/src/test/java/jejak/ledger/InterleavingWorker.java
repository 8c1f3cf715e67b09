package jejak.ledger;

import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import jejak.ledger.store.Store;

/** One of the two processes of the interleaving test: writes by its seed, follows the log, and reports both. */
final class InterleavingWorker implements LogFollower.Consumer {
    private static final int WRITERS = 3;
    private static final int STREAMS = 40;

    private final Ledger ledger;
    private final ConcurrentLinkedQueue<String> report = new ConcurrentLinkedQueue<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile long position = -1;
    private volatile long goal = Long.MAX_VALUE;

    private InterleavingWorker(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Arguments: url, admin's name and password, seed, rounds, file for the report. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[3]));
        try (Store store = Store.open(args[0], args[1], args[2]);
                Ledger ledger = new Ledger(troubled(store.app(), random.split()), new TestCodec(), OpenLedger.SEAL)) {
            InterleavingWorker worker = new InterleavingWorker(ledger);
            try (LogFollower follower = new LogFollower(ledger, worker, 50)) {
                follower.start();
                worker.write(random, Integer.parseInt(args[4]));
                System.out.println("written");
                worker.followTo(goal());
            }
            Files.write(Path.of(args[5]), worker.report);
        }
    }

    /** Commits that are slow, that never arrive, and whose answer is lost. */
    private static DataSource troubled(DataSource real, SplittableRandom random) {
        CommitHook trouble = (connection, send) -> {
            int dice = random.nextInt(100);
            if (dice < 15) {
                LockSupport.parkNanos(random.nextInt(5_000_000));
            } else if (dice < 19) {
                connection.rollback();
                throw CommitHook.connectionLost();
            }
            send.now();
            if (dice >= 97) {
                throw CommitHook.connectionLost();
            }
        };
        return trouble.on(real);
    }

    private static long goal() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Long.parseLong(in.readLine());
    }

    private void write(SplittableRandom random, int rounds) throws InterruptedException {
        for (int round = 0; round < rounds; round++) {
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                SplittableRandom own = random.split();
                writers.add(Thread.startVirtualThread(() -> write(own)));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    /** Loads, dawdles, and appends to one or two streams that others append to as well. */
    private void write(SplittableRandom random) {
        List<Draft> drafts = new ArrayList<>();
        int first = random.nextInt(STREAMS);
        grow(drafts, "h-" + first, random);
        if (random.nextInt(3) == 0) {
            grow(drafts, "h-" + (first + 1 + random.nextInt(STREAMS - 1)) % STREAMS, random);
        }
        if (random.nextInt(4) == 0) {
            LockSupport.parkNanos(random.nextInt(2_000_000));
        }
        try {
            CommandAnswer answer = Drafts.answer(ledger.append(append(drafts.toArray(Draft[]::new))));
            for (int i = 0; i < drafts.size(); i++) {
                report.add("kept " + (answer.firstPosition() + i) + " "
                        + drafts.get(i).eventId());
            }
        } catch (LedgerUnavailable unknown) {
            drafts.forEach(draft -> report.add("unknown " + draft.eventId()));
        } catch (RuntimeException refused) {
            drafts.forEach(draft -> report.add("refused " + draft.eventId()));
        }
    }

    private void grow(List<Draft> drafts, String stream, SplittableRandom random) {
        long next = ledger.register.version(stream).orElse(-1L) + 1;
        for (int i = 0; i <= random.nextInt(2); i++) {
            String key = stream + "-" + random.nextInt(8);
            Claim claim = random.nextBoolean() ? new Claim.Unique("nik", key) : new Claim.Release("nik", key);
            drafts.add(draft(UUID.randomUUID().toString(), stream, next + i, TestCodec.Note.claiming(claim)));
        }
    }

    private void followTo(long last) throws InterruptedException {
        goal = last;
        if (position < last) {
            reached.await();
        }
    }

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void accept(List<RecordedEvent> page) {
        for (RecordedEvent event : page) {
            report.add("seen " + event.position() + " " + event.envelope().eventId() + " "
                    + HexFormat.of().formatHex(event.hash()));
        }
        position = page.getLast().position();
        if (position >= goal) {
            reached.countDown();
        }
    }
}
