package jejak.ledger.bundle;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the stored bytes that go into a bundle, and the checkpoint that covers them. */
public final class BundleReader {
    private static final String EVENTS = "select position, envelope from ledger.events where position < ? and ";

    private final DataSource source;

    /** @param source any account that may read the schema ledger */
    public BundleReader(DataSource source) {
        this.source = source;
    }

    /** The last checkpoint as a signed note; empty while nothing was signed. */
    public Optional<String> checkpoint() {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select note from ledger.checkpoint order by size desc limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** A stream's events below the size, in the order of versions; empty for one that is not there. */
    public List<StoredEvent> stream(String stream, long size) {
        return events("stream = ? order by version", size, stream);
    }

    /** The events of all streams whose names begin so, in the order of positions. */
    public List<StoredEvent> streamsBeginning(String prefix, long size) {
        return events("stream >= ? and stream < ? order by position", size, prefix, prefix + '\uFFFF');
    }

    /** The events at these positions, in their order. */
    public List<StoredEvent> at(Collection<Long> positions, long size) {
        return events("position = any(?) order by position", size, (Object) positions.toArray(Long[]::new));
    }

    private List<StoredEvent> events(String condition, long size, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVENTS + condition)) {
            statement.setLong(1, size);
            for (int i = 0; i < parameters.length; i++) {
                Object parameter = parameters[i];
                Object bound = parameter instanceof Long[] all ? array(connection, all) : parameter;
                statement.setObject(i + 2, bound);
            }
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(new StoredEvent(rows.getLong(1), rows.getBytes(2)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Array array(Connection connection, Long[] all) throws SQLException {
        return connection.createArrayOf("bigint", all);
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The log could not be read for a bundle: " + e.getMessage(), e);
    }
}
