package jejak.ledger.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jejak.ledger.proof.Frontier;

/** Marks a state of the tree as written by this application; a key service may stand behind it. */
public interface HeadSeal {

    /** 32 bytes that nobody can make who has no more than the database. */
    byte[] of(Frontier head);

    /** Whether the seal was made for this very state. */
    default boolean fits(Frontier head, byte[] seal) {
        return MessageDigest.isEqual(of(head), seal);
    }

    /** HMAC-SHA-256 over {@code "jejak head seal 1\n" | u64 size | frontier}. */
    static HeadSeal under(byte[] key) {
        SecretKeySpec secret = new SecretKeySpec(key, "HmacSHA256");
        return head -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(secret);
                mac.update("jejak head seal 1\n".getBytes(StandardCharsets.US_ASCII));
                mac.update(ByteBuffer.allocate(Long.BYTES).putLong(head.size()).array());
                return mac.doFinal(head.bytes());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every JDK has HmacSHA256; this one does not.", e);
            }
        };
    }
}
