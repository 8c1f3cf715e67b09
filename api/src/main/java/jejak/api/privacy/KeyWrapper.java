package jejak.api.privacy;

import java.util.Collection;

/**
 * Encrypts keys under keys that are not in the database, and makes single ones of them unopenable for ever; a key
 * service or a hardware module can stand behind it.
 *
 * <p>Deleting what was wrapped is no erasure: it lies in backups, in the write-ahead log and on standbys. So forgetting
 * happens here, where no copy of the database reaches.
 */
public interface KeyWrapper {

    /**
     * Encrypts a key.
     *
     * @param context bound to the wrapped bytes: they open under the same context only
     * @throws ForgottenKey when the context was forgotten
     */
    byte[] wrap(byte[] secret, String context);

    /**
     * Opens what {@link #wrap} made.
     *
     * @throws ForgottenKey when the context was forgotten
     * @throws UnopenableKey when the bytes were not wrapped here, under this context, or were changed
     */
    byte[] unwrap(byte[] wrapped, String context);

    /**
     * Afterwards nothing that was ever wrapped under these contexts opens again, and everything else does.
     * Durable when it returns; may be asked again.
     */
    void forget(Collection<String> contexts);
}
