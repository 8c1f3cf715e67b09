package jejak.ledger.subject;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jejak.ledger.Claim;
import jejak.ledger.Query;
import jejak.ledger.SubjectKey;

/** Looks up the keys beside the log, and destroys them. */
public final class SubjectKeys {
    private final DataSource app;
    private final AskedTogether<String, SubjectKey> bySubject = new AskedTogether<>(this::ask);

    public SubjectKeys(DataSource app) {
        this.app = app;
    }

    /** By key id; a key that was destroyed has no entry. */
    public Map<String, byte[]> wrapped(Collection<String> keyIds) {
        Map<String, byte[]> wrapped = new LinkedHashMap<>();
        keys("where key_id = any(?) and forgotten is null", keyIds)
                .forEach(key -> wrapped.put(key.keyId(), key.wrapped()));
        return wrapped;
    }

    /** By subject, tombstones included; one that never had a key has no entry, and others may be there as well. */
    public Map<String, SubjectKey> of(Collection<String> subjects) {
        return bySubject.answer(subjects);
    }

    private Map<String, SubjectKey> ask(Collection<String> subjects) {
        Map<String, SubjectKey> keys = new LinkedHashMap<>();
        keys("where subject = any(?)", subjects).forEach(key -> keys.put(key.subject(), key));
        return keys;
    }

    /** Any key that is not destroyed, to see whether this installation can open what is there. */
    public Optional<SubjectKey> any() {
        return keys("where forgotten is null limit 1").stream().findFirst();
    }

    /** The tombstones of keys that were destroyed when the log had reached the position, or later. */
    public List<SubjectKey> destroyedSince(long position) {
        return keys("where forgotten >= ?", position);
    }

    /**
     * Destroys a subject's key, frees the claims that the stream still holds, and forgets what the commands said.
     * Durable when it returns; may be asked again.
     *
     * @return id of the destroyed key, empty when the subject never had one
     */
    public String forget(
            String subject, String stream, Collection<? extends Claim> claims, Collection<String> commandIds) {
        return Query.list(
                        app,
                        "select ledger.forget(?, ?, ?, ?, ?)",
                        row -> row.getString(1),
                        subject,
                        stream,
                        claims.stream().map(Claim::kind).toList(),
                        claims.stream().map(Claim::key).toList(),
                        commandIds)
                .getFirst();
    }

    private List<SubjectKey> keys(String condition, Object... parameters) {
        return Query.list(
                app,
                "select key_id, subject, wrapped from ledger.subject_key " + condition,
                row -> new SubjectKey(row.getString(1), row.getString(2), row.getBytes(3)),
                parameters);
    }
}
