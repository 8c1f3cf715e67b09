package jejak.api.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a number that identifies a person into one that can be compared but not read.
 *
 * <p>Keyed, because all NIK of a regency can be hashed in seconds. The key serves claims only: whoever can search by
 * another keyed hash learns nothing about these.
 */
public final class ClaimHashes {
    private static final String HMAC = "HmacSHA256";

    private final Once<Mac> keyed;

    /** The key lies in the folder, wrapped; it is made at first use while the store is empty. */
    public ClaimHashes(Path keyFolder, Supplier<KeyStore> store) {
        this(keyFolder, store, KeyFolder.CLAIMS);
    }

    private ClaimHashes(Path keyFolder, Supplier<KeyStore> store, String purpose) {
        KeyFolder folder = new KeyFolder(keyFolder, store, Randomness.secure());
        this.keyed = new Once<>(() -> keyed(folder.keyOf(purpose)));
    }

    /** Another key for another purpose: what is searched by cannot be compared with what is claimed. */
    public static ClaimHashes forSearch(Path keyFolder, Supplier<KeyStore> store) {
        return new ClaimHashes(keyFolder, store, KeyFolder.SEARCH);
    }

    /** With a given key, where there is no folder. */
    public ClaimHashes(byte[] key) {
        byte[] own = key.clone();
        this.keyed = new Once<>(() -> keyed(own));
    }

    /** Fails with a sentence when the key folder does not belong to the store; for use at start. */
    public void check() {
        keyed.get();
    }

    /** The same for the same value of the same kind, 43 characters. */
    public String hash(String kind, String value) {
        try {
            Mac mac = (Mac) keyed.get().clone();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            mac.doFinal(new Framed().text(kind).text(value).bytes()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's HMAC can be cloned; this one cannot.", e);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256; this one does not.", e);
        }
    }
}
