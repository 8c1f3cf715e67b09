package jejak.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database one question, each in its own short transaction; for the rooms of the ledger. */
public final class Query {
    /** Turns one row into one answer. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Query() {}

    /** Parameters: what the driver binds by itself, a collection of texts, or hashes, for {@code any(?)}. */
    public static <T> List<T> list(DataSource dataSource, String sql, Row<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(connection, statement, i + 1, parameters[i]);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(reader.read(rows));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw LedgerUnavailable.whileReading(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        // Arrays of the element's own type: only those does the driver send in binary.
        if (value instanceof Collection<?> texts) {
            statement.setArray(index, connection.createArrayOf("text", texts.toArray(String[]::new)));
        } else if (value instanceof byte[][] hashes) {
            statement.setArray(index, connection.createArrayOf("bytea", hashes));
        } else {
            statement.setObject(index, value);
        }
    }
}
