package jejak.api.privacy;

import java.security.SecureRandom;

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

    /** The operating system's own. */
    static Randomness secure() {
        SecureRandom random = new SecureRandom();
        return random::nextBytes;
    }
}
