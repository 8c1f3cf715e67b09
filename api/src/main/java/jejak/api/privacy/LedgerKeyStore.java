package jejak.api.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jejak.ledger.SubjectKey;
import jejak.ledger.subject.SubjectKeys;

/** The keys that lie beside the ledger's events. */
public record LedgerKeyStore(SubjectKeys keys) implements KeyStore {

    @Override
    public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
        return keys.wrapped(keyIds);
    }

    @Override
    public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
        return keys.of(subjects);
    }

    @Override
    public Optional<SubjectKey> anyKey() {
        return keys.any();
    }
}
