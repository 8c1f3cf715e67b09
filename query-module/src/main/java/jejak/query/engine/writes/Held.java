package jejak.query.engine.writes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The documents of one page: what was read of them, and which have changed since they were last written. */
final class Held<V> {

    private final Documents<V> documents;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, V> known = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    Held(Documents<V> documents) {
        this.documents = documents;
    }

    /** Null when there is none. With the first all others of the page are read. */
    @Nullable
    V of(String stream, Supplier<? extends Collection<String>> page) {
        if (!asked.contains(stream)) {
            Set<String> wanted = new HashSet<>(page.get());
            wanted.add(stream);
            wanted.removeAll(asked);
            asked.addAll(wanted);
            known.putAll(documents.read(wanted));
        }
        return known.get(stream);
    }

    void keep(String stream, V document) {
        asked.add(stream);
        known.put(stream, document);
        changed.add(stream);
    }

    /** What has changed goes to the other writes of the page. */
    void write() {
        List<String> streams = List.copyOf(changed);
        changed.clear();
        streams.forEach(stream -> documents.write(stream, Objects.requireNonNull(known.get(stream))));
    }
}
