package jejak.api.privacy;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The keys of one page of events; a stored key is opened when a value first asks for it. One object, one thread. */
public final class KeyRing {
    private final Map<String, DataKey> open;
    private final Map<String, byte[]> wrapped;
    private final BiFunction<String, byte[], @Nullable DataKey> opener;
    private @Nullable DataKey last;

    KeyRing(
            Map<String, DataKey> open,
            Map<String, byte[]> wrapped,
            BiFunction<String, byte[], @Nullable DataKey> opener) {
        this.open = open;
        this.wrapped = wrapped;
        this.opener = opener;
    }

    /**
     * The key, or null when it was destroyed.
     *
     * @throws UnopenableKey when it is there and does not open
     */
    public @Nullable DataKey key(String keyId) {
        DataKey before = last;
        if (before != null && before.id().equals(keyId)) {
            return before;
        }
        last = look(keyId);
        return last;
    }

    private @Nullable DataKey look(String keyId) {
        DataKey known = open.get(keyId);
        byte[] stored = known == null ? wrapped.get(keyId) : null;
        if (stored == null) {
            return known;
        }
        DataKey opened = opener.apply(keyId, stored);
        if (opened != null) {
            open.put(keyId, opened);
        }
        return opened;
    }
}
