package jejak.api.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jejak.ledger.Ledger;
import jejak.ledger.SubjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that lie beside the ledger's events. */
public final class LedgerKeyStore implements KeyStore {
    private final Ledger ledger;
    private final JdbcClient db;

    public LedgerKeyStore(Ledger ledger, JdbcClient db) {
        this.ledger = ledger;
        this.db = db;
    }

    @Override
    public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
        return ledger.wrappedKeys(keyIds);
    }

    @Override
    public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
        return ledger.keysOf(subjects);
    }

    @Override
    public Optional<SubjectKey> anyKey() {
        return db.sql("select key_id, subject, wrapped from ledger.subject_key limit 1")
                .query((row, _) -> new SubjectKey(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }
}
