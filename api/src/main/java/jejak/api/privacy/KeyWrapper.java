package jejak.api.privacy;

/**
 * Encrypts keys under a key that is not in the database; a key service or a hardware module can stand behind it.
 *
 * <p>Wrapped bytes say in clear under which epoch they were wrapped, so that a later epoch can open an earlier one's
 * keys while the earlier one still exists, and nothing else.
 */
public interface KeyWrapper {

    /** @param context bound to the wrapped bytes: they open under the same context only */
    byte[] wrap(byte[] secret, String context);

    /** @throws UnopenableKey when the bytes were not wrapped here, under this context, or were changed */
    byte[] unwrap(byte[] wrapped, String context);
}
