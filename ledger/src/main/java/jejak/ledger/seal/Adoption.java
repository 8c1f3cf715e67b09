package jejak.ledger.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.Subtree;

/**
 * Takes over a log that was written before there was a tree: computes the tree once, from the first event on.
 * Must not run for a log that was sealed before, or whoever removes the seal would have it put on again.
 */
public final class Adoption {
    // The lock of every append; nobody writes meanwhile.
    private static final String LOCK = "select pg_advisory_xact_lock(119182731994482)";
    private static final String UNSEALED =
            "select next_position from ledger.log_head where seal is null and frontier is null and next_position > 0";
    private static final int PAGE = 5_000;

    private final DataSource app;
    private final HeadSeal seal;
    private final List<Subtree> complete = new ArrayList<>();
    private Frontier tree = Frontier.EMPTY;

    private Adoption(DataSource app, HeadSeal seal) {
        this.app = app;
        this.seal = seal;
    }

    /**
     * Does nothing when the log is empty or already has its tree.
     *
     * @throws LogTampered when an event does not fit its own hash, or a position is missing
     */
    public static void run(DataSource app, HeadSeal seal) {
        try {
            new Adoption(app, seal).run();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The tree of the existing log could not be computed (" + e.getMessage()
                            + "). Nothing was changed; start again.",
                    e);
        }
    }

    private void run() throws SQLException {
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            try {
                ask(connection, LOCK);
                long events = ask(connection, UNSEALED);
                if (events > 0) {
                    grow(connection, events);
                    keepHead(connection);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            boolean found = row.next();
            return found && sql.equals(UNSEALED) ? row.getLong(1) : 0;
        }
    }

    private void grow(Connection connection, long events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select position, stream, hash, envelope from ledger.events order by position")) {
            statement.setFetchSize(PAGE);
            try (ResultSet rows = statement.executeQuery()) {
                List<byte[]> page = new ArrayList<>(PAGE);
                while (rows.next()) {
                    page.add(sound(rows, tree.size() + page.size()));
                    if (page.size() == PAGE) {
                        take(connection, page);
                    }
                }
                take(connection, page);
            }
        }
        if (tree.size() != events) {
            throw new LogTampered(
                    "The head of the log counts %d events, and there are %d.".formatted(events, tree.size()));
        }
    }

    private static byte[] sound(ResultSet row, long expected) throws SQLException {
        byte[] hash = row.getBytes(3);
        if (row.getLong(1) != expected || !Arrays.equals(hash, Merkle.leaf(row.getBytes(4)))) {
            throw new LogTampered("The event at position %d (stream %s) does not fit its hash or its place."
                    .formatted(row.getLong(1), row.getString(2)));
        }
        return hash;
    }

    private void take(Connection connection, List<byte[]> page) throws SQLException {
        tree = tree.plus(page, complete::add);
        page.clear();
        try (PreparedStatement statement =
                connection.prepareStatement("insert into ledger.subtree (level, index, hash) values (?, ?, ?)")) {
            for (Subtree part : complete) {
                statement.setInt(1, part.level());
                statement.setLong(2, part.index());
                statement.setBytes(3, part.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        complete.clear();
    }

    private void keepHead(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update ledger.log_head set frontier = ?, seal = ?")) {
            statement.setBytes(1, tree.bytes());
            statement.setBytes(2, seal.of(tree));
            statement.executeUpdate();
        }
    }
}
