package jejak.ledger.checkpoint;

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
import jejak.ledger.proof.TreeNodes;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.seal.TreeHead;

/** Reads the tree of the log out of its tables. */
public final class LogTree implements TreeNodes.Source {
    private static final int PAGE = 5_000;
    private static final int LEAF = 0;

    private final DataSource app;

    public LogTree(DataSource app) {
        this.app = app;
    }

    /** For one question: what was read once is not read again. */
    public TreeNodes nodes() {
        return new TreeNodes(this);
    }

    @Override
    public List<byte[]> hashes(int level, long first) {
        String sql = level == LEAF
                ? "select hash from ledger.events where position >= ? and position < ? order by position"
                : "select hash from ledger.subtree where index >= ? and index < ? and level = ? order by index";
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, first);
            statement.setLong(2, first + TreeNodes.TILE);
            if (level != LEAF) {
                statement.setInt(3, level);
            }
            return hashes(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The tree could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * The head of the log, found to be ours and to follow by its events from an earlier one.
     *
     * @throws LogTampered when it is not, or when there are events behind it
     */
    Frontier headAfter(Frontier earlier, HeadSeal seal) {
        try (Connection connection = app.getConnection()) {
            // One moment for all of it, and not in the way of anybody.
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return headAfter(connection, earlier, seal);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read: " + e.getMessage(), e);
        }
    }

    private static Frontier headAfter(Connection connection, Frontier earlier, HeadSeal seal) throws SQLException {
        Frontier head = new TreeHead(seal).checked(kept(connection));
        if (head.size() < earlier.size()) {
            throw new LogTampered("The log has %d events, and a checkpoint of it was signed with %d."
                    .formatted(head.size(), earlier.size()));
        }
        Frontier grown = grown(connection, earlier);
        if (!Arrays.equals(grown.bytes(), head.bytes())) {
            throw Culprit.between(connection, earlier.size(), head.size(), grown.size());
        }
        return head;
    }

    /** To the last event that there is, whether the head counts it or not. */
    private static Frontier grown(Connection connection, Frontier earlier) throws SQLException {
        Frontier grown = earlier;
        try (PreparedStatement statement =
                connection.prepareStatement("select hash from ledger.events where position >= ? order by position")) {
            statement.setFetchSize(PAGE);
            statement.setLong(1, earlier.size());
            try (ResultSet rows = statement.executeQuery()) {
                List<byte[]> page = new ArrayList<>(PAGE);
                while (rows.next()) {
                    page.add(rows.getBytes(1));
                    if (page.size() == PAGE) {
                        grown = grown.plus(page, _ -> {});
                        page.clear();
                    }
                }
                return grown.plus(page, _ -> {});
            }
        }
    }

    private static TreeHead.Kept kept(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select next_position, coalesce(frontier, '') || coalesce(seal, '') from ledger.log_head");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new TreeHead.Kept(row.getLong(1), row.getBytes(2));
        }
    }

    private static List<byte[]> hashes(PreparedStatement statement) throws SQLException {
        List<byte[]> hashes = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                hashes.add(rows.getBytes(1));
            }
        }
        return hashes;
    }
}
