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
    private final List<Connection> open = new ArrayList<>();
    private final String name;

    Snapshot(DataSource source) throws SQLException {
        this.source = source;
        this.name = text("select pg_export_snapshot()");
    }

    /** One more view of the same moment; closed with the snapshot. */
    Connection connection() throws SQLException {
        Connection connection = source.getConnection();
        open.add(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
            if (open.size() > 1) {
                statement.execute("set transaction snapshot '" + name + "'");
            }
            // Functions and operators of somebody's own must not be found first.
            statement.execute("set local search_path = pg_catalog");
        }
        return connection;
    }

    Copy copy(String query) throws SQLException {
        return new Copy(connection(), query);
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open) {
            // A pool would hand the next one a connection that still looks at this moment.
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("rollback");
            }
        }
    }
}
