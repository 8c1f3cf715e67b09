package jejak.api.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Decides which of several nodes lets its policies act: the one whose database session holds the lock. */
final class PolicyTurn implements AutoCloseable {

    /** "policies" in ASCII. */
    private static final long LOCK = 0x706f6c6963696573L;

    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource app;
    private @Nullable Connection session;

    PolicyTurn(DataSource app) {
        this.app = app;
    }

    /** Whether it is this node's turn; once taken it lasts as long as the session. */
    synchronized boolean holds() {
        try {
            if (session != null && session.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
            close();
            return take();
        } catch (SQLException e) {
            close();
            return false;
        }
    }

    private boolean take() throws SQLException {
        Connection candidate = app.getConnection();
        boolean taken = false;
        try (PreparedStatement statement = candidate.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                taken = row.next() && row.getBoolean(1);
            }
        } finally {
            if (!taken) {
                candidate.close();
            }
        }
        session = taken ? candidate : null;
        return taken;
    }

    /** The pool keeps the session, so the lock has to be given back by name. */
    @Override
    public synchronized void close() {
        Connection held = session;
        session = null;
        if (held == null) {
            return;
        }
        try (held;
                PreparedStatement statement = held.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException lost) {
            // A session that is gone has given the lock back by itself.
        }
    }
}
