package jejak.api.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a while which passwords fitted, so that a client that sends one with every request is not slowed down.
 *
 * <p>What is kept is a keyed hash under a key that dies with the program: neither a password nor anything to try one on.
 */
final class KnownGood {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 1_000;
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final SecretKeySpec key = freshKey();
    private final Cache<String, Boolean> fitted =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    boolean contains(String passwordHash, String password) {
        return fitted.getIfPresent(mark(passwordHash, password)) != null;
    }

    void add(String passwordHash, String password) {
        fitted.put(mark(passwordHash, password), Boolean.TRUE);
    }

    /** Of the stored hash as well: a changed password forgets the old one. */
    private String mark(String passwordHash, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(passwordHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM + "; this one does not.", e);
        }
    }

    private static SecretKeySpec freshKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
