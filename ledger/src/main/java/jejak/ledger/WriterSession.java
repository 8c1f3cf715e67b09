package jejak.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jejak.ledger.proof.Frontier;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.seal.Intruder;
import jejak.ledger.seal.TreeHead;
import jejak.ledger.sql.LogLock;
import org.jspecify.annotations.Nullable;

/**
 * Brings one batch to the database in one transaction, on a connection of its own.
 * Not one from the pool per batch: callers who hold the last pooled ones while they wait would wait for ever.
 */
final class WriterSession implements AutoCloseable {
    // Partitions are made well before they are needed, and by whichever process comes first.
    private static final long ROOM_AHEAD = 100_000;

    private final DataSource dataSource;
    private final TreeHead tree;
    private final Known.Memory memory = new Known.Memory();
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
        try {
            if (batch.isCrowded()) {
                BatchReader.lock(open);
                batch.topUp();
            }
            Decision blind = memory.isEnoughFor(batch) ? blind(open, batch) : null;
            return blind == null ? looking(open, batch) : blind;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(open);
            throw e;
        }
    }

    /** In one journey, on what this process left behind; null when that is not enough, or not so any more. */
    private @Nullable Decision blind(Connection open, Batch batch) throws CommitUnanswered {
        Decision decision = new Decision(batch.appends(), memory.of(batch, tree.believed()));
        if (decision.refusesAny() || !isRoomy(decision)) {
            return null;
        }
        try {
            write(open, decision, tree.grow(tree.frontier(), decision.leaves()), tree.believed());
            return decision;
        } catch (SQLException refused) {
            // A key that is held after all, or another head: the look tells, and a lasting error comes again.
            rollback(open);
            return null;
        }
    }

    private Decision looking(Connection open, Batch batch) throws SQLException, CommitUnanswered {
        Known known = BatchReader.lockAndRead(open, batch.appends());
        memory.looked(known.head.size() == tree.believed().size());
        Frontier head = Intruder.checked(open, tree, known.head);
        Decision decision = new Decision(batch.appends(), known);
        if (decision.rows.isEmpty()) {
            open.rollback();
            return decision;
        }
        long room = isRoomy(decision) ? roomUpTo : BatchWriter.makeRoom(open, decision, ROOM_AHEAD);
        try {
            write(open, decision, tree.grow(head, decision.leaves()), null);
        } catch (SQLException e) {
            rollback(open);
            throw Intruder.orNot(open, e, decision.firstPosition);
        }
        roomUpTo = room;
        return decision;
    }

    /** Whether a decision whose commit was not answered is in the log; true and false are both final. */
    boolean holds(Decision decision) throws SQLException {
        Connection open = open();
        try {
            return BatchReader.holds(open, decision);
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
            LogLock.letGo(old);
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = dataSource.getConnection();
            connection = open;
            LogLock.prepare(open);
        }
        return open;
    }

    // Trouble that passes may have struck after the commit; any other error came from the write, and nothing is kept.
    private void write(Connection open, Decision decision, TreeHead.Growth growth, TreeHead.@Nullable Kept believed)
            throws SQLException, CommitUnanswered {
        try {
            new BatchWriter(decision, growth).writeAndCommit(open, believed);
        } catch (SQLException e) {
            if (SqlTrouble.passes(e)) {
                close();
                throw new CommitUnanswered(decision, e);
            }
            throw e;
        } catch (RuntimeException e) {
            close();
            throw new CommitUnanswered(decision, e);
        }
        tree.grown(growth);
        memory.wrote(decision.known);
    }

    private boolean isRoomy(Decision decision) {
        return decision.lastPosition() + ROOM_AHEAD < roomUpTo;
    }

    private void rollback(Connection open) {
        try {
            open.rollback();
        } catch (SQLException broken) {
            close();
        }
    }
}
