package jejak.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The lock under which nodes take turns to append, and how a connection that takes it must be set up. */
public final class LogLock {
    /** A statement of its own: READ COMMITTED takes its snapshot when a statement starts, so what reads must start later. */
    public static final String TAKE = "select pg_advisory_xact_lock(119182731994482)";

    // The planner is held to the indexes and to one plan: planning anew for every batch costs more than running it, and
    // a plan made once on an empty table would scan for ever.
    // A process that falls asleep with the lock loses it, and one that waits for it does not wait for ever.
    private static final String SETTINGS = """
        set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;
        set plan_cache_mode = force_generic_plan;
        set idle_in_transaction_session_timeout = '5s'; set lock_timeout = '8s'
        """;

    // Longer than the server lets anybody wait for the lock: silence beyond that means that the network is gone.
    private static final int SILENCE_MILLIS = 10_000;

    private LogLock() {}

    /** Gives a prepared connection back as those who share the pool expect it, or broken. */
    public static void letGo(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("reset all");
            connection.commit();
        } catch (SQLException broken) {
            // The pool sees that for itself; there is nothing left to let go of.
        }
    }

    /** For the life of the connection, which is given back by {@link #letGo}. */
    public static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
        connection.commit();
    }
}
