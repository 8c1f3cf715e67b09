package jejak.ledger.fire;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jejak.ledger.RecordedEvent;

/** Sums up a sequence of events: two readers with the same sum saw the same events, each once, in the same order. */
final class Digest {
    static final byte[] NOTHING_SEEN = new byte[32];

    private Digest() {}

    static byte[] after(byte[] before, RecordedEvent event) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, event.position()));
            return sha.digest(event.hash());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
