package jejak.api.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jejak.ledger.SubjectKey;

/** Where wrapped keys are kept: beside the log, in the same database. */
public interface KeyStore {

    /** By key id, one statement; a destroyed key has no entry. */
    Map<String, byte[]> wrappedKeys(Collection<String> keyIds);

    /** By subject, one statement at most, destroyed ones included; one that never had a key has no entry, others may be there. */
    Map<String, SubjectKey> keysOf(Collection<String> subjects);

    /** Any one key that is not destroyed, to see whether this installation can open what is there. */
    Optional<SubjectKey> anyKey();
}
