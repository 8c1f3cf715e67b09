package jejak.api.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import jejak.ledger.SubjectKey;
import jejak.ledger.memory.HeapShare;
import org.jspecify.annotations.Nullable;

/**
 * Which key seals a person's data, and which keys can still be opened.
 *
 * <p>A key that is made here is stored by the commit of the event that first uses it. Until that is known it is pending:
 * the commit may be refused, so every later event of the person asks the store, and carries the key while it is missing.
 */
public final class PersonKeys {
    private static final int MOST = HeapShare.of(200_000, 800);
    // A destroyed key leaves the memory of every node within this time, also of one that cannot be told.
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Once<KeyWrapper> wrapper;
    private final Supplier<KeyStore> store;
    private final Randomness randomness;
    private final Cache<String, HeldKey> bySubject = cache();
    private final Cache<String, DataKey> byId = cache();

    /** The key that wraps all others lies in the folder; the store is asked at first use, not before. */
    public PersonKeys(Path keyFolder, Supplier<KeyStore> store) {
        this(new KeyFolder(keyFolder, store, Randomness.secure())::wrapper, store, Randomness.secure());
    }

    /** With a wrapper of one's own: a key service, or a test's. */
    public PersonKeys(Supplier<KeyWrapper> wrapper, Supplier<KeyStore> store, Randomness randomness) {
        this.wrapper = new Once<>(wrapper);
        this.store = store;
        this.randomness = randomness;
    }

    /** The keys to seal one event with, and those among them that must be stored in its commit. */
    public record ForWriting(Map<String, DataKey> bySubject, List<SubjectKey> newKeys) {
        /** The key of one of the persons asked for. */
        public DataKey key(String subject) {
            return Objects.requireNonNull(bySubject.get(subject), subject);
        }
    }

    /** Also for files on their way in; fails with a sentence when the key folder does not belong to the store. */
    public KeyWrapper wrapper() {
        return wrapper.get();
    }

    /** For persons named once each: one statement at most, none when all keys are stored; {@link ForgottenKey} for a forgotten one. */
    public ForWriting forWriting(Collection<String> subjects) {
        Map<String, DataKey> chosen = HashMap.newHashMap(subjects.size());
        List<String> uncertain = new ArrayList<>(0);
        for (String subject : subjects) {
            HeldKey held = bySubject.getIfPresent(subject);
            if (held != null && held.stored()) {
                chosen.put(subject, held.key());
            } else {
                uncertain.add(subject);
            }
        }
        return new ForWriting(chosen, uncertain.isEmpty() ? List.of() : settle(uncertain, chosen));
    }

    /** One statement at most, however many keys. */
    public KeyRing forReading(Collection<String> keyIds) {
        Map<String, DataKey> known = new HashMap<>(byId.getAllPresent(keyIds));
        Set<String> missing = new LinkedHashSet<>(keyIds);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return new KeyRing(known, Map.of(), this::opened);
        }
        wrapper();
        return new KeyRing(known, store.get().wrappedKeys(missing), this::opened);
    }

    /** Makes persons unreadable from this node's key folder and memory, whatever copy of the database is asked. */
    public void forget(Collection<SubjectKey> tombstones) {
        wrapper.get().forget(tombstones.stream().map(SubjectKey::keyId).toList());
        bySubject.invalidateAll(tombstones.stream().map(SubjectKey::subject).toList());
        byId.invalidateAll(tombstones.stream().map(SubjectKey::keyId).toList());
    }

    /** To be called once the commit that carried them is durable: until then the store is asked each time. */
    public void stored(Collection<SubjectKey> newKeys) {
        // Whoever was forgotten meanwhile is no longer there, and nothing brings the key back.
        newKeys.forEach(row -> bySubject
                .asMap()
                .computeIfPresent(row.subject(), (_, held) -> held.is(row) ? stored(held.key(), row) : held));
    }

    private List<SubjectKey> settle(List<String> uncertain, Map<String, DataKey> chosen) {
        wrapper();
        Map<String, SubjectKey> rows = store.get().keysOf(uncertain);
        List<SubjectKey> newKeys = new ArrayList<>();
        for (String subject : uncertain) {
            SubjectKey row = rows.get(subject);
            // Atomic, so that two events at the same time carry the same new key.
            HeldKey held = row != null
                    ? stored(row)
                    : bySubject.get(subject, person -> HeldKey.fresh(wrapper.get(), person, randomness));
            chosen.put(subject, held.key());
            if (!held.stored()) {
                newKeys.add(held.row());
            }
        }
        return newKeys;
    }

    private HeldKey stored(SubjectKey row) {
        if (row.destroyed()) {
            throw new ForgottenKey(row.keyId());
        }
        HeldKey held = bySubject.getIfPresent(row.subject());
        DataKey key = held != null && held.is(row) ? held.key() : HeldKey.open(wrapper.get(), row);
        bySubject.put(row.subject(), stored(key, row));
        return new HeldKey(key, row, true);
    }

    private HeldKey stored(DataKey key, SubjectKey row) {
        byId.put(key.id(), key);
        return new HeldKey(key, row, true);
    }

    /** Null when it was forgotten: an older copy of the database still has the row of such a person. */
    public @Nullable DataKey opened(String keyId, byte[] wrapped) {
        try {
            return byId.get(keyId, id -> WrappedKey.open(wrapper.get(), id, wrapped));
        } catch (ForgottenKey _) {
            return null;
        }
    }

    private static <V> Cache<String, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    }
}
