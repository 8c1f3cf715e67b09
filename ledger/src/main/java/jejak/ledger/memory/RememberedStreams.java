package jejak.ledger.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The decoded events of streams that commands loaded or wrote lately, each as a whole up to a known version.
 *
 * <p>Another node may have written since. Nothing here knows, and nothing needs to: what is decided on memory is
 * recorded only if the versions it leaned on are still the last ones, see {@link Leaning}.
 */
public final class RememberedStreams {
    private final StreamCache<DomainEventMessage<?>> streams = new StreamCache<>();

    /** From memory when the command at work may lean on it, and otherwise by the load, which is then remembered. */
    public List<DomainEventMessage<?>> load(String stream, Supplier<List<DomainEventMessage<?>>> load) {
        Leaning leaning = Leaning.current();
        if (leaning == null) {
            return load.get();
        }
        List<DomainEventMessage<?>> remembered = streams.get(stream);
        if (remembered != null) {
            leaning.on(stream, version(remembered));
            return remembered;
        }
        long age = streams.age();
        List<DomainEventMessage<?>> loaded = List.copyOf(load.get());
        if (!loaded.isEmpty()) {
            streams.change(stream, age, known -> known == null ? loaded : longer(known, loaded));
        }
        return loaded;
    }

    /** Those of the streams that are remembered up to exactly this version. */
    public Map<String, List<DomainEventMessage<?>>> upTo(Map<String, Long> versions) {
        Map<String, List<DomainEventMessage<?>>> whole = streams.get(versions.keySet());
        return whole.entrySet().stream()
                .filter(known -> version(known.getValue()) == versions.getOrDefault(known.getKey(), -1L))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** To be told of what was recorded; a stream whose memory it does not follow on from is forgotten. */
    public void recorded(List<? extends EventMessage<?>> events) {
        long age = streams.age();
        byStream(events).forEach((stream, added) -> streams.change(stream, age, known -> extended(known, added)));
    }

    /** The next command loads the stream again. */
    public void forget(String stream) {
        streams.forget(stream);
    }

    /** Once a person's key is gone: decoded events still show what it opened. */
    public void forgetAll() {
        streams.forgetAll();
    }

    private static @Nullable List<DomainEventMessage<?>> extended(
            @Nullable List<DomainEventMessage<?>> known, List<DomainEventMessage<?>> added) {
        long knownVersion = known == null ? -1 : version(known);
        if (knownVersion >= version(added)) {
            return known; // loaded after these were recorded
        }
        if (knownVersion + 1 != added.getFirst().getSequenceNumber()) {
            return null;
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(known == null ? List.of() : known);
        all.addAll(added);
        return List.copyOf(all);
    }

    private static List<DomainEventMessage<?>> longer(List<DomainEventMessage<?>> a, List<DomainEventMessage<?>> b) {
        return version(a) >= version(b) ? a : b;
    }

    private static long version(List<DomainEventMessage<?>> events) {
        return events.getLast().getSequenceNumber();
    }

    private static Map<String, List<DomainEventMessage<?>>> byStream(List<? extends EventMessage<?>> events) {
        Map<String, List<DomainEventMessage<?>>> byStream = new LinkedHashMap<>();
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> ofStream) {
                byStream.computeIfAbsent(ofStream.getAggregateIdentifier(), _ -> new ArrayList<>())
                        .add(ofStream);
            }
        }
        return byStream;
    }
}
