package jejak.api.privacy;

import java.security.GeneralSecurityException;

/**
 * Seals and opens the personal values of one event, each bound to its stream, version, path and key, so that no
 * ciphertext can be moved to another place. One object serves one thread.
 */
public final class FieldCipher {
    private final Gcm gcm = new Gcm();
    private final Randomness nonces;

    public FieldCipher(Randomness nonces) {
        this.nonces = nonces;
    }

    /**
     * Where a value stands.
     *
     * @param path for example {@code members[0].nik}
     */
    public record Place(String stream, long version, String path) {}

    /** The nonce and the ciphertext. */
    public byte[] seal(DataKey key, Place place, byte[] plain) {
        return gcm.seal(key.sealing(), nonces.bytes(Gcm.NONCE_LENGTH), bound(key, place), plain);
    }

    /** Fails on a wrong place, a wrong key and any changed byte. */
    public byte[] open(DataKey key, Place place, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < Gcm.NONCE_LENGTH) {
            throw new GeneralSecurityException("it is shorter than a nonce");
        }
        return gcm.open(key.sealing(), bound(key, place), sealed, 0);
    }

    private static byte[] bound(DataKey key, Place place) {
        return new Framed()
                .text("jejak sealed value 1")
                .text(place.stream())
                .number(place.version())
                .text(place.path())
                .text(key.id())
                .bytes();
    }
}
