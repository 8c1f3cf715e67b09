package jejak.ledger;

import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.NaiveTree;
import jejak.ledger.seal.Adoption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree that two writers keep by turns is the tree of RFC 9162 over the log that they wrote. */
class TreeOfTheLogTest {
    private static final int EVENTS = 20_000;

    private OpenLedger open;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void twoWritersKeepOneTree() throws SQLException {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("twoWritersKeepOneTree seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Map<Long, Head> heads = new TreeMap<>();
        try (Ledger other = new Ledger(open.app(), open.codec(), OpenLedger.SEAL)) {
            for (int written = 0; written < EVENTS; ) {
                Ledger writer = random.nextBoolean() ? open.ledger() : other;
                int burst = Math.min(EVENTS - written, 1 + random.nextInt(random.nextBoolean() ? 1_500 : 40));
                write(writer, written, burst);
                written += burst;
                Head head = head();
                heads.put(head.size(), head);
            }
        }
        List<byte[]> leaves = open.ledger().after(-1, EVENTS).stream()
                .map(RecordedEvent::hash)
                .toList();
        assertThat(leaves).hasSize(EVENTS);
        heads.values().forEach(head -> {
            assertThat(head.frontier().root()).isEqualTo(NaiveTree.root(leaves.subList(0, (int) head.size())));
            assertThat(OpenLedger.SEAL.fits(head.frontier(), head.seal())).isTrue();
        });
        assertThat(subtrees()).hasSize(EVENTS / 256);
        subtrees()
                .forEach((index, hash) -> assertThat(hash)
                        .isEqualTo(HexFormat.of()
                                .formatHex(NaiveTree.root(
                                        leaves.subList(index.intValue() * 256, index.intValue() * 256 + 256)))));
    }

    @Test
    void aLogFromBeforeThereWasATreeIsTakenOver() throws SQLException {
        write(open.ledger(), 0, 1_000);
        Head before = head();
        Map<Long, String> parts = subtrees();
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            statement.execute("update ledger.log_head set frontier = null, seal = null; truncate ledger.subtree");
        }
        Adoption.run(open.app(), OpenLedger.SEAL);
        assertThat(head().frontier().bytes()).isEqualTo(before.frontier().bytes());
        assertThat(head().seal()).isEqualTo(before.seal());
        assertThat(subtrees()).isEqualTo(parts);
        Adoption.run(open.app(), OpenLedger.SEAL);
        write(open.ledger(), 1_000, 1);
        assertThat(head().size()).isEqualTo(1_001);
    }

    /** A head of the log as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content
    private record Head(long size, Frontier frontier, byte[] seal) {}

    private Head head() throws SQLException {
        try (Connection connection = open.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select next_position, frontier, seal from ledger.log_head")) {
            row.next();
            return new Head(row.getLong(1), Frontier.parse(row.getLong(1), row.getBytes(2)), row.getBytes(3));
        }
    }

    private Map<Long, String> subtrees() throws SQLException {
        Map<Long, String> parts = new TreeMap<>();
        try (Connection connection = open.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select index, hash from ledger.subtree where level = 8")) {
            while (rows.next()) {
                parts.put(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)));
            }
        }
        return parts;
    }

    private static void write(Ledger writer, int from, int count) {
        List<CompletableFuture<CommandAnswer>> answers = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            answers.add(writer.append(append(draft("h-" + i, 0, "a"))));
        }
        answers.forEach(Drafts::answer);
    }
}
