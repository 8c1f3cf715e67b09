package jejak.query.engine.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections of the reader's role on which the scope of whoever asks is set.
 *
 * <p>Set for the transaction only, and the pool ends that when the connection comes back: it never stays for the next
 * one who asks. Needs a pool that does not commit by itself.
 */
public final class ReaderSource extends DelegatingDataSource {

    private static final String SCOPE =
            "select set_config('jejak.places', ?, true), set_config('jejak.regencies', ?, true),"
                    + " set_config('jejak.households', ?, true), set_config('jejak.account', ?, true)";

    private final Supplier<ReadScope> scope;

    public ReaderSource(DataSource reader, Supplier<ReadScope> scope) {
        super(reader);
        this.scope = scope;
    }

    @Override
    public Connection getConnection() throws SQLException {
        ReadScope now = scope.get();
        Connection connection = super.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(SCOPE)) {
            if (connection.getAutoCommit()) {
                throw new SQLException("The reader's pool commits by itself, so no scope would hold.");
            }
            statement.setString(1, now.places());
            statement.setString(2, now.regencies());
            statement.setString(3, ReadScope.listed(now.households()));
            statement.setString(4, now.account());
            statement.execute();
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
