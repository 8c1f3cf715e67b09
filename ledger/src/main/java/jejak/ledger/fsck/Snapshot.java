package jejak.ledger.fsck;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database at one moment, seen through as many connections as are read side by side; nothing can be written. */
final class Snapshot implements AutoCloseable {
    private static final String BEGIN = "begin isolation level repeatable read read only";

    private final DataSource source;
    private final Connection first;
    private final List<Copy> copies = new ArrayList<>();
    private final String name;

    Snapshot(DataSource source) throws SQLException {
        this.source = source;
        this.first = begun("");
        this.name = exported();
    }

    /** Rows through a connection of their own; closed with the snapshot at the latest. */
    Copy copy(String query) throws SQLException {
        Copy copy = new Copy(begun("set transaction snapshot '" + name + "'"), query);
        copies.add(copy);
        return copy;
    }

    @Override
    public void close() throws SQLException {
        for (Copy copy : copies) {
            copy.close();
        }
        end(first);
    }

    /** A pool would hand the next one a connection that still looks at this moment. */
    static void end(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        }
    }

    private Connection begun(String moment) throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
            statement.execute(moment);
            // Functions and operators of somebody's own must not be found first.
            statement.execute("set local search_path = pg_catalog");
        }
        return connection;
    }

    private String exported() throws SQLException {
        try (Statement statement = first.createStatement();
                ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }
}
