package jejak.api.wiring;

import java.nio.file.Path;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;

/** The opened database, and whether its server is our own and stops with us. */
public final class Database implements AutoCloseable {

    private final Store store;
    private final Runnable stopServer;
    private final boolean embedded;

    private Database(Store store, Runnable stopServer, boolean embedded) {
        this.store = store;
        this.stopServer = stopServer;
        this.embedded = embedded;
    }

    /** A server of the office's; nothing of our own is unpacked or started. */
    static Database external(String url, String user, String password) {
        return new Database(Store.open(url, user, password), () -> {}, false);
    }

    /** Our own server, kept in the folder. */
    static Database embedded(Path home) {
        LocalPostgres local = LocalPostgres.start(home);
        try {
            Store store = Store.open(local.jdbcUrl("postgres"), local.adminUser(), local.adminPassword());
            return new Database(store, local::close, true);
        } catch (RuntimeException refused) {
            local.close();
            throw refused;
        }
    }

    /** Whether the server is our own. */
    public boolean embedded() {
        return embedded;
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            stopServer.run();
        }
    }
}
