package jejak.query.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.Ledger;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import jejak.query.engine.writes.PageClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real ledger on a fresh database, with everything a projection needs. */
public final class OpenLog implements AutoCloseable {

    private static final HeadSeal SEAL = HeadSeal.under(new byte[32]);

    private final Store store = LocalPostgres.temporary().freshStore();
    private final PlainCodec codec = new PlainCodec();
    private final Ledger ledger;
    private final Map<String, Long> versions = new HashMap<>();

    /** A ledger whose statements nobody counts. */
    public OpenLog() {
        this.ledger = new Ledger(store.app(), codec, SEAL);
    }

    public Ledger ledger() {
        return ledger;
    }

    public DataSource projector() {
        return store.projector();
    }

    public DataSource reader() {
        return store.reader();
    }

    public DataSource app() {
        return store.app();
    }

    /** A second reader of the same log, whose statements go through another data source. */
    public Ledger through(DataSource app) {
        return new Ledger(app, codec, SEAL);
    }

    public JdbcClient db() {
        return new PageClient(projector());
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(projector()));
    }

    /** Appends payloads, or {@link Told} ones, as one command, and answers the position of the last. */
    public long append(Object... events) {
        List<Draft> drafts = Stream.of(events).map(Told::told).map(this::draft).toList();
        return ledger.append(new Append("", new byte[0], drafts)).join().lastPosition();
    }

    private Draft draft(Told told) {
        String stream = told.stream();
        long version = versions.merge(stream, 0L, (before, _) -> before + 1);
        return new Draft(
                stream,
                version,
                "Test",
                UUID.randomUUID().toString(),
                Instant.now(),
                told.metadata(),
                codec.encode(told.payload(), stream, version));
    }

    @Override
    public void close() {
        ledger.close();
        store.close();
    }
}
