package jejak.api.cli;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jejak.api.privacy.KeyStore;
import jejak.ledger.SubjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrapped keys of persons as they lie in the database, read by an administrator at the terminal. */
record StoredKeys(JdbcClient db) implements KeyStore {
    private static final String KEYS =
            "select key_id, subject, wrapped from ledger.subject_key where length(wrapped) > 0";

    @Override
    public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
        Map<String, byte[]> wrapped = new HashMap<>();
        found(" and key_id = any(?)", keyIds).values().forEach(key -> wrapped.put(key.keyId(), key.wrapped()));
        return wrapped;
    }

    @Override
    public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
        return found(" and subject = any(?)", subjects);
    }

    @Override
    public Optional<SubjectKey> anyKey() {
        return db.sql(KEYS + " limit 1").query((row, _) -> key(row)).optional();
    }

    private Map<String, SubjectKey> found(String condition, Collection<String> names) {
        Map<String, SubjectKey> found = new HashMap<>();
        db.sql(KEYS + condition)
                .param(names.toArray(String[]::new))
                .query((row, _) -> key(row))
                .list()
                .forEach(key -> found.put(key.subject(), key));
        return found;
    }

    private static SubjectKey key(ResultSet row) throws SQLException {
        return new SubjectKey(row.getString(1), row.getString(2), row.getBytes(3));
    }
}
