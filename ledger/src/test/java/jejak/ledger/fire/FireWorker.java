package jejak.ledger.fire;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import jejak.ledger.CeilingExceeded;
import jejak.ledger.ClaimTaken;
import jejak.ledger.CommandAlreadyAnswered;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerUnavailable;
import jejak.ledger.LogFollower;
import jejak.ledger.OpenLedger;
import jejak.ledger.TestCodec;
import jejak.ledger.fire.Order.Place;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.ds.PGSimpleDataSource;

/** The small program that is killed: many writers on streams of their own and on shared ones, and one reader. */
final class FireWorker {
    static final int REPORT_EVERY = 50;
    static final String FAST = "fast";
    static final String SLOWLY = "slowly";
    private static final int WRITERS = 32;
    private static final int SHARED_STREAMS = 40;
    private static final int KEYS = 60;
    private static final int PAGE = 500;
    private static final long LEISURE_NANOS = 1_000_000_000;

    private final HikariDataSource database;
    private final Ledger ledger;
    private final Journal journal;
    private final String name;
    private final AtomicLong acknowledged = new AtomicLong();
    private volatile boolean slowly;
    private volatile boolean stopping;

    private FireWorker(HikariDataSource database, Ledger ledger, Journal journal, String name) {
        this.database = database;
        this.ledger = ledger;
        this.journal = journal;
        this.name = name;
    }

    /** Arguments: url, user, password, name of the worker, how often it was started before, seed, its journal. */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[6]);
        List<Order> unanswered = Journal.unanswered(path);
        try (HikariDataSource database = pool(args);
                Ledger ledger = new Ledger(database, new TestCodec(), OpenLedger.SEAL);
                Journal journal = new Journal(path)) {
            FireReader reader = new FireReader(database, args[3]);
            FireWorker worker = new FireWorker(database, ledger, journal, args[3] + "." + args[4]);
            try (LogFollower follower = new LogFollower(ledger, reader, PAGE)) {
                follower.start();
                worker.work(unanswered, new SplittableRandom(Long.parseLong(args[5])), reader);
            }
        }
    }

    private static HikariDataSource pool(String[] args) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(args[0]);
        source.setUser(args[1]);
        source.setPassword(args[2]);
        source.setPrepareThreshold(1);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        // The server may be down, or the connection cut, at the very moment of the start.
        config.setInitializationFailTimeout(-1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private void work(List<Order> unanswered, SplittableRandom random, FireReader reader) throws Exception {
        List<Thread> threads = new ArrayList<>();
        unanswered.forEach(order -> threads.add(Thread.startVirtualThread(() -> send(order, true))));
        for (int i = 0; i < WRITERS; i++) {
            String own = name + "-" + i;
            SplittableRandom dice = random.split();
            threads.add(Thread.startVirtualThread(() -> write(own, dice)));
        }
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        awaitOrder(orders);
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("stopped");
        reader.awaitPosition(Long.parseLong(awaitOrder(orders)));
    }

    /** The next order that says something else than how fast to go. */
    private String awaitOrder(BufferedReader orders) throws IOException {
        String order = awaitLine(orders);
        while (order.equals(FAST) || order.equals(SLOWLY)) {
            slowly = order.equals(SLOWLY);
            order = awaitLine(orders);
        }
        return order;
    }

    private static String awaitLine(BufferedReader orders) throws IOException {
        String line = orders.readLine();
        if (line == null) {
            Runtime.getRuntime().halt(2);
        }
        return line;
    }

    private void write(String own, SplittableRandom random) {
        long version = 0;
        for (int n = 0; !stopping; n++) {
            if (slowly) {
                LockSupport.parkNanos(LEISURE_NANOS);
            }
            List<Place> places = new ArrayList<>();
            boolean shared = random.nextInt(5) == 0;
            if (!shared || random.nextBoolean()) {
                places.add(new Place(own, version));
            }
            if (shared) {
                String stream = "s-" + random.nextInt(SHARED_STREAMS);
                places.add(new Place(stream, versionOf(stream) + 1));
            }
            if (send(new Order(own + "-" + n, places, claim(random)), false)) {
                version += places.getFirst().stream().equals(own) ? 1 : 0;
            }
        }
    }

    private static String claim(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> "take:" + random.nextInt(KEYS);
            case 1 -> "free:" + random.nextInt(KEYS);
            case 2 -> "spend";
            default -> Order.NO_CLAIM;
        };
    }

    /** Sends until there is an answer; whether it was kept. An answer from before is true only if there was doubt. */
    private boolean send(Order order, boolean sentBefore) {
        journal.write("sent " + order);
        boolean inDoubt = sentBefore;
        while (true) {
            try {
                return kept(ledger.append(order.append()).join());
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case CommandAlreadyAnswered before -> {
                        if (!inDoubt) {
                            throw broken(order, before);
                        }
                        return kept(before.answer());
                    }
                    case LedgerUnavailable unavailable -> inDoubt |= unavailable.outcomeUnknown();
                    case ConcurrencyException _,
                            AggregateStreamCreationException _,
                            ClaimTaken _,
                            CeilingExceeded _ -> {
                        journal.write("refused " + order.id());
                        return false;
                    }
                    case null, default -> throw broken(order, e);
                }
            }
        }
    }

    private boolean kept(CommandAnswer answer) {
        journal.write("kept %s %d %d".formatted(answer.commandId(), answer.firstPosition(), answer.lastPosition()));
        if (acknowledged.incrementAndGet() % REPORT_EVERY == 0) {
            System.out.println("acknowledged");
        }
        return true;
    }

    /** Nothing that may be; whoever started this process sees it end. */
    private RuntimeException broken(Order order, Throwable why) {
        journal.write("broken " + order.id() + " " + why);
        System.out.println(order + " " + why);
        Runtime.getRuntime().halt(3);
        return new IllegalStateException(why);
    }

    private long versionOf(String stream) {
        while (true) {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select version from ledger.stream_head where stream = ?")) {
                statement.setString(1, stream);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getLong(1) : -1;
                }
            } catch (SQLException mayPass) {
                if (stopping) {
                    return -1;
                }
            }
        }
    }
}
