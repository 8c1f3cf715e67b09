package jejak.api.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jejak.ledger.SubjectKey;

/** A store of keys that behaves as the table does, and says how many statements it was asked. */
public final class MemoryKeyStore implements KeyStore {
    private final Map<String, SubjectKey> rows = new ConcurrentHashMap<>();
    private final List<String> statements = new ArrayList<>();

    /** What the commit of an event does with its new keys: a person keeps the first key. */
    public boolean commit(List<SubjectKey> newKeys) {
        boolean fits = newKeys.stream().allMatch(key -> {
            SubjectKey present = rows.get(key.subject());
            return present == null || present.keyId().equals(key.keyId());
        });
        if (fits) {
            newKeys.forEach(key -> rows.put(key.subject(), key));
        }
        return fits;
    }

    /** Puts a row there as a stranger with SQL would. */
    public void force(SubjectKey row) {
        rows.put(row.subject(), row);
    }

    /** What is left of a destroyed key. */
    public SubjectKey erase(String subject) {
        SubjectKey tombstone = new SubjectKey(rows.get(subject).keyId(), subject, new byte[0]);
        rows.put(subject, tombstone);
        return tombstone;
    }

    public boolean holds(String keyId) {
        return rows.values().stream().anyMatch(row -> row.keyId().equals(keyId));
    }

    public SubjectKey row(String subject) {
        return rows.get(subject);
    }

    /** The statements since the last time this was asked. */
    public List<String> statements() {
        List<String> asked = List.copyOf(statements);
        statements.clear();
        return asked;
    }

    @Override
    public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
        count("wrappedKeys");
        Map<String, byte[]> found = new ConcurrentHashMap<>();
        rows.values().stream()
                .filter(row -> keyIds.contains(row.keyId()) && !row.destroyed())
                .forEach(row -> found.put(row.keyId(), row.wrapped()));
        return found;
    }

    @Override
    public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
        count("keysOf");
        Map<String, SubjectKey> found = new ConcurrentHashMap<>();
        rows.values().stream()
                .filter(row -> subjects.contains(row.subject()))
                .forEach(row -> found.put(row.subject(), row));
        return found;
    }

    @Override
    public Optional<SubjectKey> anyKey() {
        return rows.values().stream().filter(row -> !row.destroyed()).findFirst();
    }

    private synchronized void count(String statement) {
        statements.add(statement);
    }
}
