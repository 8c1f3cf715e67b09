package jejak.api.privacy;

import java.security.GeneralSecurityException;

/**
 * Seals and opens the personal values of one event, bound to its stream and version, to their paths and to their key, so
 * that no ciphertext can be moved to another place. One object serves one thread.
 */
public final class FieldCipher {
    private final Gcm gcm = new Gcm();
    private final Framed framed = new Framed();
    private final Randomness nonces;

    public FieldCipher(Randomness nonces) {
        this.nonces = nonces;
    }

    /**
     * Where what is sealed stands.
     *
     * @param form what is in it; a ciphertext of one form never opens as the other
     * @param paths for example {@code members[0].nik members[0].name}
     */
    public record Place(String form, String stream, long version, String paths) {
        /** All values that an event holds for one person, as an array, by their paths with a space between. */
        public static Place ofPerson(String stream, long version, String paths) {
            return new Place("jejak sealed values 2", stream, version, paths);
        }

        /** One value by itself, as events were written before; it is only read. */
        public static Place ofValue(String stream, long version, String path) {
            return new Place("jejak sealed value 1", stream, version, path);
        }
    }

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

    private byte[] bound(DataKey key, Place place) {
        return framed.again()
                .text(place.form())
                .text(place.stream())
                .number(place.version())
                .text(place.paths())
                .text(key.id())
                .bytes();
    }
}
