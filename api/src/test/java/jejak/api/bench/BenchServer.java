package jejak.api.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** One temporary PostgreSQL for all sides of a comparison, with a bare table beside the ledger's. */
final class BenchServer implements AutoCloseable {
    private final LocalPostgres server;
    private final Store store;
    private final String url;
    private final long postmaster;

    BenchServer() throws SQLException {
        System.setProperty("disable-axoniq-console-message", "true");
        LoggingSystem.get(BenchServer.class.getClassLoader()).setLogLevel(null, LogLevel.WARN);
        server = LocalPostgres.temporary();
        store = server.freshStore();
        System.out.println(store.settings());
        try (Connection app = store.app().getConnection()) {
            url = app.getMetaData().getURL();
        }
        postmaster = findPostmaster();
        execute("create table ledger.bare (id bigint generated always as identity primary key,"
                + " stream text not null, version bigint not null, envelope bytea not null);"
                + " grant insert on ledger.bare to public");
    }

    Store store() {
        return store;
    }

    String url() {
        return url;
    }

    String adminUser() {
        return server.adminUser();
    }

    String adminPassword() {
        return server.adminPassword();
    }

    /** Process id of the server, whose children do the work. */
    long postmaster() {
        return postmaster;
    }

    Connection admin() throws SQLException {
        return DriverManager.getConnection(url, adminUser(), adminPassword());
    }

    void execute(String sql) throws SQLException {
        try (Connection admin = admin();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection admin = admin();
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    // While the connection is open: its process ends with it.
    private long findPostmaster() throws SQLException {
        try (Connection admin = admin()) {
            return Cpu.parentOf(admin.unwrap(org.postgresql.PGConnection.class).getBackendPID());
        }
    }

    /** The temporary server itself is stopped by its hook. */
    @Override
    public void close() {
        store.close();
    }
}
