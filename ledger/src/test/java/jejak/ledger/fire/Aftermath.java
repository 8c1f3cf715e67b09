package jejak.ledger.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.ledger.Chains;
import jejak.ledger.ClaimAudit;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.TestCodec;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.NaiveTree;

/** Looks at everything that is left: log, chains, tree, versions, commands, claims, journals and readers must agree. */
final class Aftermath {
    private static final int PAGE = 1_000;

    private final DataSource app;
    private final Ledger ledger;
    private final Chains chains = new Chains();
    private final Map<String, CommandAnswer> logged = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private byte[] digest = Digest.NOTHING_SEEN;
    private long position = -1;

    Aftermath(DataSource app, Ledger ledger) {
        this.app = app;
        this.ledger = ledger;
    }

    /** How many commands were acknowledged; all of them are in the log, once. */
    long assertSound(List<Path> journals, List<String> readers) throws IOException, SQLException {
        for (List<RecordedEvent> page = ledger.after(-1, PAGE); !page.isEmpty(); page = ledger.after(position, PAGE)) {
            page.forEach(this::add);
        }
        assertThat(ClaimAudit.differences(app, new TestCodec())).isEmpty();
        assertThat(table("select command_id, first_position, last_position from ledger.command"))
                .isEqualTo(logged);
        assertThat(heads()).isEqualTo(chains.versions());
        assertTree();
        for (String reader : readers) {
            FireReader.Kept kept = new FireReader(app, reader).load();
            assertThat(kept.position()).as(reader).isEqualTo(position);
            assertThat(kept.digest()).as(reader).isEqualTo(digest);
        }
        long acknowledged = 0;
        for (Path journal : journals) {
            acknowledged += assertTrue(journal);
        }
        return acknowledged;
    }

    private void add(RecordedEvent event) {
        chains.add(event);
        leaves.add(event.hash());
        digest = Digest.after(digest, event);
        position = event.position();
        String id = event.envelope().commandId();
        // The events of one command stand side by side, or this grows beyond them and differs from the table.
        logged.merge(
                id,
                new CommandAnswer(id, position, position),
                (first, _) -> new CommandAnswer(id, first.firstPosition(), position));
    }

    /** The tree that the writers left is the one that its definition makes of the log. */
    private void assertTree() throws SQLException {
        try (Connection connection = app.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet head = statement.executeQuery("select next_position, frontier from ledger.log_head")) {
                assertThat(head.next()).isTrue();
                assertThat(head.getLong(1)).isEqualTo(leaves.size());
                assertThat(Frontier.parse(leaves.size(), head.getBytes(2)).root())
                        .isEqualTo(NaiveTree.root(leaves));
            }
            try (ResultSet part = statement.executeQuery("select level, index, hash from ledger.subtree")) {
                while (part.next()) {
                    int size = 1 << part.getInt(1);
                    int first = part.getInt(2) * size;
                    assertThat(part.getBytes(3)).isEqualTo(NaiveTree.root(leaves.subList(first, first + size)));
                }
            }
        }
    }

    private long assertTrue(Path journal) throws IOException {
        assertThat(Journal.unanswered(journal))
                .as("every command ends in an answer")
                .isEmpty();
        Map<String, CommandAnswer> kept = new HashMap<>();
        for (String line : Files.readAllLines(journal)) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "kept" -> {
                    CommandAnswer answer =
                            new CommandAnswer(words[1], Long.parseLong(words[2]), Long.parseLong(words[3]));
                    assertThat(logged.get(words[1])).as(line).isEqualTo(answer);
                    kept.put(words[1], answer);
                }
                case "refused" -> assertThat(logged).doesNotContainKey(words[1]);
                case "sent" -> {}
                default -> throw new AssertionError(line);
            }
        }
        return kept.size();
    }

    private Map<String, CommandAnswer> table(String sql) throws SQLException {
        Map<String, CommandAnswer> rows = new HashMap<>();
        try (Connection connection = app.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.put(row.getString(1), new CommandAnswer(row.getString(1), row.getLong(2), row.getLong(3)));
            }
        }
        return rows;
    }

    private Map<String, Long> heads() throws SQLException {
        Map<String, Long> rows = new HashMap<>();
        try (Connection connection = app.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select stream, version from ledger.stream_head")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }
}
