package jejak.api.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Remembers up to which event the policies have acted. */
final class PolicyPosition {

    private static final String READ = "select position from ledger.follower where name = ?";

    private static final String WRITE = """
        insert into ledger.follower (name, position) values (?, ?)
        on conflict (name) do update set position = excluded.position
        """;

    private final DataSource app;
    private final String name;

    PolicyPosition(DataSource app, String name) {
        this.app = app;
        this.name = name;
    }

    /** -1 when they have not acted yet. */
    long read() {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The position of the policies could not be read.", e);
        }
    }

    void write(long position) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, name);
            statement.setLong(2, position);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The position of the policies could not be kept.", e);
        }
    }
}
