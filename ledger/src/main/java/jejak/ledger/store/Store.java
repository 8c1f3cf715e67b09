package jejak.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The opened database: roles made, ledger migrated, one pool per role. */
public final class Store implements AutoCloseable {

    private static final int APP_CONNECTIONS = 16;
    private static final int PROJECTOR_CONNECTIONS = 6;
    private static final int READER_CONNECTIONS = 12;
    private static final int SECONDS_TO_CONNECT = 10;

    private static final String SETTINGS = """
        select format('PostgreSQL %s, database %s', current_setting('server_version'), current_database())
            || format(', fsync=%s', current_setting('fsync'))
            || format(', full_page_writes=%s', current_setting('full_page_writes'))
            || format(', synchronous_commit=%s', current_setting('synchronous_commit'))
            || format(', data_checksums=%s', current_setting('data_checksums'))
        """;

    private final HikariDataSource app;
    private final HikariDataSource projector;
    private final HikariDataSource reader;

    private Store(HikariDataSource app, HikariDataSource projector, HikariDataSource reader) {
        this.app = app;
        this.projector = projector;
        this.reader = reader;
    }

    /** Embedded or external: the same steps. */
    public static Store open(String jdbcUrl, String adminUser, String adminPassword) {
        PGSimpleDataSource admin = admin(jdbcUrl, adminUser, adminPassword);
        try {
            Roles roles = new Roles(one(admin, "select current_database()"), adminPassword);
            new Bootstrap(admin, roles).run();
            return pools(jdbcUrl, roles);
        } catch (SQLException | HikariPool.PoolInitializationException e) {
            throw new StoreRefused(
                    "Basis data " + jdbcUrl + " tidak dapat dibuka: " + e.getMessage()
                            + ". Periksa alamat, pengguna dan kata sandinya.",
                    "the database could not be opened; check its address, user and password.",
                    e);
        }
    }

    /** Role of the application: reads the ledger and adds to it, owns nothing. */
    public DataSource app() {
        return app;
    }

    /** Owns the schema {@code read}; what it writes can be rebuilt, so its commits do not wait for the disk. */
    public DataSource projector() {
        return projector;
    }

    /** Reads the answers' tables through their row policies; each connection is inside a transaction from the start. */
    public DataSource reader() {
        return reader;
    }

    /** One line for the start-up log: what this server promises about durability. */
    public String settings() {
        try {
            return one(app, SETTINGS);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    @Override
    public void close() {
        app.close();
        projector.close();
        reader.close();
    }

    private static PGSimpleDataSource admin(String jdbcUrl, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("jejak set-up");
        return source;
    }

    private static Store pools(String jdbcUrl, Roles roles) {
        List<HikariDataSource> opened = new ArrayList<>();
        try {
            opened.add(pool(jdbcUrl, roles, roles.app(), APP_CONNECTIONS));
            opened.add(pool(jdbcUrl, roles, roles.projector(), PROJECTOR_CONNECTIONS));
            opened.add(pool(jdbcUrl, roles, roles.reader(), READER_CONNECTIONS));
            return new Store(opened.get(0), opened.get(1), opened.get(2));
        } catch (RuntimeException e) {
            opened.forEach(HikariDataSource::close);
            throw e;
        }
    }

    private static HikariDataSource pool(String jdbcUrl, Roles roles, String role, int size) {
        PGSimpleDataSource source = admin(jdbcUrl, role, roles.passwordOf(role));
        source.setApplicationName(role);
        source.setTcpKeepAlive(true);
        // The few statements of this product recur, so each is prepared on first use.
        source.setPrepareThreshold(1);
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setAutoCommit(!role.equals(roles.reader()));
        config.setConnectionTimeout(SECONDS_TO_CONNECT * 1000L);
        config.setKeepaliveTime(120_000);
        config.setIdleTimeout(60_000);
        // Otherwise asked of the first connection; should that one break just then, no later one is accepted.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private static String one(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
