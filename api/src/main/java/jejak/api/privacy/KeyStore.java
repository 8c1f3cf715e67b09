package jejak.api.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jejak.ledger.SubjectKey;

/** Where wrapped keys are kept: beside the log, in the same database. */
public interface KeyStore {

    /** By key id, one statement; an erased key has no entry. */
    Map<String, byte[]> wrappedKeys(Collection<String> keyIds);

    /** By subject, one statement; a subject without a key has no entry. */
    Map<String, SubjectKey> keysOf(Collection<String> subjects);

    /** Any one key, to see whether this installation can open what is there. */
    Optional<SubjectKey> anyKey();
}
