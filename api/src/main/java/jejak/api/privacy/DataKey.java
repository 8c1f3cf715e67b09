package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of one person's data.
 *
 * <p>AES-GCM alone lets one ciphertext read differently under two keys. The commitment, which is stored in the event,
 * holds the event to one key.
 */
public final class DataKey {
    private static final byte[] SEALING = "jejak sealing 1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMMITMENT = "jejak commitment 1".getBytes(StandardCharsets.UTF_8);
    private static final int COMMITMENT_LENGTH = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String id;
    private final String subject;
    private final SecretKey sealing;
    private final String commitment;
    private final byte[] secret;

    DataKey(String id, String subject, byte[] secret) {
        this.id = id;
        this.subject = subject;
        this.secret = secret.clone();
        try {
            KDF hkdf = KDF.getInstance("HKDF-SHA256");
            SecretKey extracted = hkdf.deriveKey(
                    "HKDF", HKDFParameterSpec.ofExtract().addIKM(secret).extractOnly());
            sealing = hkdf.deriveKey("AES", HKDFParameterSpec.expandOnly(extracted, SEALING, Gcm.KEY_LENGTH));
            commitment = BASE64.encodeToString(
                    hkdf.deriveData(HKDFParameterSpec.expandOnly(extracted, COMMITMENT, COMMITMENT_LENGTH)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("JDK 25 has HKDF-SHA-256; this one does not.", e);
        }
    }

    public String id() {
        return id;
    }

    /** The person whose data it seals. */
    public String subject() {
        return subject;
    }

    /** What an event stores to name exactly this key, base64url; it tells nothing about the key. */
    public String commitment() {
        return commitment;
    }

    /** Whether the commitment that an event stores is the one of this key. */
    public boolean committedTo(String stored) {
        return commitment.equals(stored);
    }

    /** Opens the commitment, and every value of the person: for whoever is handed that person's data anyway. */
    public byte[] secret() {
        return secret.clone();
    }

    SecretKey sealing() {
        return sealing;
    }
}
