package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The same bytes in every run, and never the same bytes twice in one. */
public final class FixedRandomness implements Randomness {
    private int drawn;

    @Override
    public synchronized void fill(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] block = sha.digest(("draw " + drawn++).getBytes(StandardCharsets.UTF_8));
            System.arraycopy(block, 0, bytes, 0, bytes.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
