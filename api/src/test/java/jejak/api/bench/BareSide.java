package jejak.api.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What PostgreSQL does at the least: one row of the same size in a transaction of its own, and no command at all. */
final class BareSide implements Side {

    private final DataSource pool;
    private final byte[] row;

    BareSide(DataSource pool, byte[] row) {
        this.pool = pool;
        this.row = row;
    }

    @Override
    public String name() {
        return "bare insert";
    }

    @Override
    public void send(Object command) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger.bare (stream, version, envelope) values (?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setLong(2, 0);
            insert.setBytes(3, row);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
