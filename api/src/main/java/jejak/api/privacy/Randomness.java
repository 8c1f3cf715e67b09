package jejak.api.privacy;

import java.security.SecureRandom;
import java.util.Arrays;

/** Where keys and nonces come from; only a contract test, which needs the same bytes every time, has another one. */
@FunctionalInterface
public interface Randomness {

    void fill(byte[] bytes);

    /** Fresh bytes. */
    default byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        fill(bytes);
        return bytes;
    }

    /**
     * The operating system's own, drawn in larger pieces: one call for each nonce would cost as much as the sealing.
     * What was handed out is wiped.
     */
    static Randomness secure() {
        SecureRandom random = new SecureRandom();
        byte[] drawn = new byte[4096];
        int[] used = {drawn.length};
        return bytes -> {
            synchronized (drawn) {
                if (bytes.length > drawn.length) {
                    random.nextBytes(bytes);
                    return;
                }
                if (used[0] + bytes.length > drawn.length) {
                    random.nextBytes(drawn);
                    used[0] = 0;
                }
                System.arraycopy(drawn, used[0], bytes, 0, bytes.length);
                Arrays.fill(drawn, used[0], used[0] + bytes.length, (byte) 0);
                used[0] += bytes.length;
            }
        };
    }
}
