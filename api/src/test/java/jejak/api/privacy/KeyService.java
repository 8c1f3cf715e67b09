package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What a key service of the network looks like from here: it keeps one key and a list of contexts it no longer serves. */
final class KeyService implements KeyWrapper {
    private final int installation;
    private final SecretKey key;
    private final Randomness nonces = new FixedRandomness();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    KeyService(int installation) {
        this.installation = installation;
        byte[] secret = new byte[Gcm.KEY_LENGTH];
        Arrays.fill(secret, (byte) installation);
        this.key = new SecretKeySpec(secret, "AES");
    }

    @Override
    public byte[] wrap(byte[] secret, String context) {
        return new Gcm().seal(key, nonces.bytes(Gcm.NONCE_LENGTH), serving(context), secret);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String context) {
        try {
            return new Gcm().open(key, serving(context), wrapped, 0);
        } catch (GeneralSecurityException e) {
            throw new UnopenableKey(
                    "The key of '%s' does not open in installation %d.".formatted(context, installation), e);
        }
    }

    @Override
    public void forget(Collection<String> contexts) {
        refused.addAll(contexts);
    }

    private byte[] serving(String context) {
        if (refused.contains(context)) {
            throw new ForgottenKey(context);
        }
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
