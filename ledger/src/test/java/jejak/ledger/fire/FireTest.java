package jejak.ledger.fire;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jejak.ledger.Ledger;
import jejak.ledger.LogFollower;
import jejak.ledger.OpenLedger;
import jejak.ledger.TestCodec;
import jejak.ledger.fire.Storm.Blow;
import jejak.ledger.store.CrashableServer;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two and three processes on one database are killed, frozen and cut off, and the database is restarted and killed:
 * what was acknowledged is in the log, once, and every reader saw all of it, in order.
 * The long run, 1,000 kills and more over 1,000,000 commands, is in the README.
 */
class FireTest {
    private static final int LONGER = Integer.getInteger("jejak.fire", 1);
    private static final int COMMANDS_PER_KILL = 1_000;

    private final Tally tally = new Tally();
    private final List<Victim> victims = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2, 5", "3, 7"})
    void whatIsAcknowledgedIsDurableAndEveryReaderSeesItOnceInOrder(int workers, int killsEach) throws Exception {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        int kills = workers * killsEach * LONGER;
        System.out.printf("FireTest seed %d: %d processes, %d kills%n", seed, workers, kills);
        try (CrashableServer server = CrashableServer.in(folder);
                Store store = open(server);
                Ledger ledger = new Ledger(store.app(), new TestCodec(), OpenLedger.SEAL)) {
            ledger.append(new Order("open", List.of(new Order.Place("budget", 0)), "open:").append())
                    .join();
            FireReader survivor = new FireReader(store.app(), "survivor");
            try (LogFollower follower = new LogFollower(ledger, survivor, 300)) {
                follower.start();
                for (int i = 0; i < workers; i++) {
                    victims.add(
                            new Victim("w" + i, folder, (HikariDataSource) store.app(), server::port, tally, seed + i));
                }
                rage(server, killsEach * LONGER, seed);
                finish(ledger, (long) kills * COMMANDS_PER_KILL);
                survivor.awaitPosition(ledger.head());
            }
            long acknowledged = new Aftermath(store.app(), ledger)
                    .assertSound(victims.stream().map(victim -> victim.journal).toList(), readers());
            System.out.printf("FireTest: %d commands acknowledged, %d events%n", acknowledged, ledger.head() + 1);
            assertThat(acknowledged).isGreaterThanOrEqualTo((long) kills * COMMANDS_PER_KILL);
        } finally {
            for (Victim victim : victims) {
                victim.close();
            }
        }
    }

    private List<String> readers() {
        List<String> readers = new ArrayList<>(List.of("survivor"));
        victims.forEach(victim -> readers.add(victim.name));
        return readers;
    }

    private static Store open(CrashableServer server) throws Exception {
        LocalPostgres postgres = server.postgres();
        String url = postgres.jdbcUrl("postgres");
        Store store = Store.open(url, postgres.adminUser(), postgres.adminPassword());
        try (Connection admin = DriverManager.getConnection(url, postgres.adminUser(), postgres.adminPassword());
                Statement statement = admin.createStatement()) {
            statement.execute(FireReader.TABLE);
        }
        return store;
    }

    private void rage(CrashableServer server, int kills, long seed) throws Exception {
        List<CompletableFuture<Void>> storms = new ArrayList<>();
        for (Victim victim : victims) {
            victim.start();
            List<Blow> blows = blows(kills, storms.isEmpty());
            Storm storm = new Storm(victim, server, tally, seed + storms.size());
            storms.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            storm.rage(blows);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    Thread::startVirtualThread));
        }
        storms.forEach(CompletableFuture::join);
    }

    private static List<Blow> blows(int kills, boolean first) {
        List<Blow> blows = new ArrayList<>();
        blows.addAll(Collections.nCopies(kills - kills / 2, Blow.KILL));
        blows.addAll(Collections.nCopies(kills / 2, Blow.KILL_AT_COMMIT));
        blows.addAll(Collections.nCopies(6 * LONGER, Blow.CUT));
        blows.addAll(Collections.nCopies(4 * LONGER, Blow.CUT_AT_COMMIT));
        if (first) {
            blows.addAll(Collections.nCopies(LONGER, Blow.FREEZE));
            blows.addAll(Collections.nCopies(LONGER, Blow.RESTART));
            blows.addAll(Collections.nCopies(LONGER, Blow.CRASH));
        }
        return blows;
    }

    private void finish(Ledger ledger, long commands) throws Exception {
        tally.await(commands);
        for (Victim victim : victims) {
            victim.stop();
        }
        long head = ledger.head();
        for (Victim victim : victims) {
            assertThat(victim.leaveAfter(head)).as(victim.name).isZero();
        }
    }
}
