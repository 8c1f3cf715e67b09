package jejak.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers what a value is now: as the database had it, as accepted appends changed it, as the append on trial would. */
final class Tentative<K extends Comparable<K>, V> {
    private final Map<K, V> known = new HashMap<>();
    private final SortedMap<K, V> accepted = new TreeMap<>();
    private final Map<K, V> trial = new HashMap<>();

    void know(K key, V value) {
        known.put(key, value);
    }

    @Nullable
    V get(K key) {
        V tried = trial.get(key);
        if (tried != null) {
            return tried;
        }
        V changed = accepted.get(key);
        return changed != null ? changed : known.get(key);
    }

    void put(K key, V value) {
        trial.put(key, value);
    }

    void accept() {
        accepted.putAll(trial);
        trial.clear();
    }

    void drop() {
        trial.clear();
    }

    /** Accepted changes in the order of their keys: one order for every writer, so that two never deadlock. */
    SortedMap<K, V> changes() {
        return accepted;
    }

    Collection<K> knownKeys() {
        return known.keySet();
    }
}
