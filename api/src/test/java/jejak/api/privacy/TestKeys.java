package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.ledger.SubjectKey;

/** Wrapping keys and persons' keys that are the same in every run, so that sealed bytes can be approved. */
public final class TestKeys {
    private static final String ID_PREFIX = "key-of-";

    private TestKeys() {}

    /** A key service of its own; another number is another installation. */
    public static KeyWrapper wrapper(int installation) {
        return new KeyService(installation);
    }

    /** A store in which everybody has a key already, found again by its id for ever. */
    public static KeyStore everybody(KeyWrapper wrapper) {
        return new KeyStore() {
            @Override
            public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
                return keyIds.stream().collect(Collectors.toMap(id -> id, id -> row(id).wrapped()));
            }

            @Override
            public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
                Map<String, SubjectKey> rows = new HashMap<>();
                subjects.forEach(subject -> rows.put(subject, row(ID_PREFIX + subject)));
                return rows;
            }

            @Override
            public Optional<SubjectKey> anyKey() {
                return Optional.empty();
            }

            private SubjectKey row(String keyId) {
                return TestKeys.row(wrapper, keyId, keyId.substring(ID_PREFIX.length()), (byte) keyId.hashCode());
            }
        };
    }

    /** A row whose secret is one byte, repeated. */
    public static SubjectKey row(KeyWrapper wrapper, String keyId, String subject, byte secret) {
        byte[] content = new byte[WrappedKey.SECRET_LENGTH];
        Arrays.fill(content, secret);
        return new SubjectKey(keyId, subject, WrappedKey.wrap(wrapper, keyId, subject, content));
    }

    /** A claim key that is the same in every run. */
    public static ClaimHashes claimHashes() {
        return new ClaimHashes("a key for tests".getBytes(StandardCharsets.UTF_8));
    }
}
