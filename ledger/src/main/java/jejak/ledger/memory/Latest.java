package jejak.ledger.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last known value of each of the keys that were used lately; for one thread at a time. */
public final class Latest<K, V> {
    private final Map<K, V> values;

    public Latest(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public @Nullable V get(K key) {
        return values.get(key);
    }

    public void putAll(Map<? extends K, ? extends V> newer) {
        values.putAll(newer);
    }

    public void clear() {
        values.clear();
    }
}
