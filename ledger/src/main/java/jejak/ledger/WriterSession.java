package jejak.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import jejak.ledger.proof.Frontier;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.seal.Intruder;
import jejak.ledger.seal.TreeHead;
import org.jspecify.annotations.Nullable;

/**
 * Brings one batch to the database in one transaction, on a connection of its own.
 * Not one from the pool per batch: callers who hold the last pooled ones while they wait would wait for ever.
 */
final class WriterSession implements AutoCloseable {
    // Partitions are made well before they are needed, and by whichever process comes first.
    private static final long ROOM_AHEAD = 100_000;

    // Longer than the server lets anybody wait for the lock: silence beyond that means that the network is gone.
    private static final int SILENCE_MILLIS = 10_000;

    private final DataSource dataSource;
    private final TreeHead tree;
    private @Nullable Connection connection;
    private long roomUpTo;

    WriterSession(DataSource dataSource, HeadSeal seal) {
        this.dataSource = dataSource;
        this.tree = new TreeHead(seal);
    }

    /**
     * Decided and durable when it returns; nothing is in the log when it throws an SQLException.
     * A batch that may grow does so while it waits for the lock.
     */
    Decision attempt(Batch batch) throws SQLException, CommitUnanswered {
        Connection open = open();
        Decision decision;
        Frontier head;
        long room;
        try {
            Known known = read(open, batch);
            head = Intruder.checked(open, tree, known.head);
            decision = new Decision(batch.appends(), known);
            if (decision.rows.isEmpty()) {
                open.rollback();
                return decision;
            }
            room = roomFor(open, decision);
        } catch (SQLException | RuntimeException | Error e) {
            rollback(open);
            throw e;
        }
        commit(open, decision, tree.grow(head, decision.leaves()));
        roomUpTo = room;
        return decision;
    }

    private long roomFor(Connection open, Decision decision) throws SQLException {
        if (decision.lastPosition() + ROOM_AHEAD < roomUpTo) {
            return roomUpTo;
        }
        BatchWriter.ensurePartition(open, decision.firstPosition);
        return BatchWriter.ensurePartition(open, decision.lastPosition() + ROOM_AHEAD);
    }

    private static Known read(Connection open, Batch batch) throws SQLException {
        if (!batch.isCrowded()) {
            return BatchReader.lockAndRead(open, batch.appends());
        }
        BatchReader.lock(open);
        batch.topUp();
        return BatchReader.read(open, batch.appends());
    }

    /** Whether a decision whose commit was not answered is in the log; true and false are both final. */
    boolean holds(Decision decision) throws SQLException {
        Connection open = open();
        // The lock waits for the end of the transaction in doubt, should the server still be busy with it.
        BatchReader.lock(open);
        try (PreparedStatement statement = open.prepareStatement("select hash from ledger.events where position = ?")) {
            statement.setLong(1, decision.firstPosition);
            try (ResultSet row = statement.executeQuery()) {
                // Compared by hash: at that place another process may have written an event of its own.
                return row.next()
                        && Arrays.equals(
                                row.getBytes(1), decision.rows.getFirst().hash());
            }
        } finally {
            rollback(open);
        }
    }

    /** Lets go of a connection that is no longer trusted or needed; the next attempt opens another. */
    @Override
    public void close() {
        Connection old = connection;
        connection = null;
        roomUpTo = 0;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException alreadyBroken) {
                // Closing a broken connection may fail; there is nothing left to let go of.
            }
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = dataSource.getConnection();
            connection = open;
            open.setAutoCommit(false);
            open.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        }
        return open;
    }

    // Trouble that passes may have struck after the commit; any other error came from the write, and nothing is kept.
    private void commit(Connection open, Decision decision, TreeHead.Growth growth)
            throws SQLException, CommitUnanswered {
        try {
            BatchWriter.writeAndCommit(open, decision, growth);
            tree.grown(growth);
        } catch (SQLException e) {
            if (SqlTrouble.passes(e)) {
                close();
                throw new CommitUnanswered(decision, e);
            }
            rollback(open);
            throw Intruder.orNot(open, e, decision.firstPosition);
        } catch (RuntimeException e) {
            close();
            throw new CommitUnanswered(decision, e);
        }
    }

    private void rollback(Connection open) {
        try {
            open.rollback();
        } catch (SQLException broken) {
            close();
        }
    }
}
