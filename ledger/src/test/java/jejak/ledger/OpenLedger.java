package jejak.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import jejak.ledger.proof.Frontier;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;

/** An empty ledger, and its database, which is one for all tests of this JVM: one test after the other has it. */
public record OpenLedger(Store store, Ledger ledger, TestCodec codec) implements AutoCloseable {
    /** The same for every process of a test. */
    public static final HeadSeal SEAL = HeadSeal.under(new byte[32]);

    // Not truncate: the triggers refuse it even here. Who owns a table can drop it, which no trigger sees.
    private static final String EMPTY = """
        do $$
        declare
            part regclass;
        begin
            for part in select inhrelid from pg_inherits where inhparent = 'ledger.events'::regclass loop
                execute 'drop table ' || part;
            end loop;
        end $$;
        truncate ledger.stream_head, ledger.claim, ledger.ceiling, ledger.command, ledger.subject_key,
                 ledger.snapshot, ledger.follower, ledger.subtree, ledger.checkpoint;
        update ledger.log_head set next_position = 0, frontier = null, seal = null;
        select ledger.ensure_partition(0)
        """;

    private static final class Shared {
        static final Store STORE = LocalPostgres.temporary().freshStore();
    }

    public static OpenLedger fresh() {
        TestCodec codec = new TestCodec();
        try (Connection admin = admin(Shared.STORE);
                Statement statement = admin.createStatement()) {
            statement.execute(EMPTY);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new OpenLedger(Shared.STORE, new Ledger(Shared.STORE.app(), codec, SEAL), codec);
    }

    DataSource app() {
        return store.app();
    }

    /** The superuser, who may do anything that the triggers do not refuse. */
    Connection admin() throws SQLException {
        return admin(store);
    }

    /** Several statements may stand in it. */
    public void asAdmin(String sql) throws SQLException {
        try (Connection admin = admin();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As if so many events were there, of which nobody knows anything but that they are ours. */
    void moveHead(long size) throws SQLException {
        Frontier head = Frontier.parse(size, new byte[Frontier.length(size)]);
        try (Connection admin = admin();
                PreparedStatement statement = admin.prepareStatement(
                        "update ledger.log_head set next_position = ?, frontier = ?, seal = ?")) {
            statement.setLong(1, size);
            statement.setBytes(2, head.bytes());
            statement.setBytes(3, SEAL.of(head));
            statement.execute();
        }
    }

    String url() throws SQLException {
        return url(store);
    }

    @Override
    public void close() {
        ledger.close();
    }

    private static Connection admin(Store store) throws SQLException {
        LocalPostgres server = LocalPostgres.temporary();
        return DriverManager.getConnection(url(store), server.adminUser(), server.adminPassword());
    }

    private static String url(Store store) throws SQLException {
        try (Connection connection = store.app().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
