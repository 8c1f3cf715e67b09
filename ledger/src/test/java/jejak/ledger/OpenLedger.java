package jejak.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;

/** A ledger on a fresh database, and the database. */
public record OpenLedger(Store store, Ledger ledger, TestCodec codec) implements AutoCloseable {
    public static OpenLedger fresh() {
        Store store = LocalPostgres.temporary().freshStore();
        TestCodec codec = new TestCodec();
        return new OpenLedger(store, new Ledger(store.app(), codec), codec);
    }

    DataSource app() {
        return store.app();
    }

    /** The superuser, who may do anything that the triggers do not refuse. */
    Connection admin() throws SQLException {
        LocalPostgres server = LocalPostgres.temporary();
        return DriverManager.getConnection(url(), server.adminUser(), server.adminPassword());
    }

    String url() throws SQLException {
        try (Connection connection = app().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    @Override
    public void close() {
        ledger.close();
        store.close();
    }
}
