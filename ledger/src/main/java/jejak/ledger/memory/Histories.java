package jejak.ledger.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jejak.ledger.RecordedEvent;

/**
 * The events of streams that questions asked for lately, each as a whole. What is answered from memory is what the log says
 * now: the last hash of each chain is asked for every time, and only a stream that ends in that hash is not read again.
 */
public final class Histories {
    private final StreamCache<RecordedEvent> remembered = new StreamCache<>();
    private final BiFunction<Collection<String>, Collection<byte[]>, Map<String, List<RecordedEvent>>> beyond;

    /** @param beyond every event of those streams whose last hash is none of the ones given, as the database has them now */
    public Histories(BiFunction<Collection<String>, Collection<byte[]>, Map<String, List<RecordedEvent>>> beyond) {
        this.beyond = beyond;
    }

    /** Every stream asked for has an entry, in the order of asking; an unknown one is empty. One statement. */
    public Map<String, List<RecordedEvent>> of(Collection<String> streams) {
        long age = remembered.age();
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        streams.forEach(stream -> histories.put(stream, List.of()));
        if (histories.isEmpty()) {
            return histories;
        }
        Map<String, List<RecordedEvent>> known = remembered.get(histories.keySet());
        List<byte[]> lastHashes =
                known.values().stream().map(history -> history.getLast().hash()).toList();
        histories.putAll(known);
        beyond.apply(histories.keySet(), lastHashes).forEach((stream, events) -> {
            List<RecordedEvent> history = List.copyOf(events);
            remembered.change(stream, age, _ -> history);
            histories.put(stream, history);
        });
        return histories;
    }

    /** Once a person's key is gone: decoded events still show what it opened. */
    public void forgetAll() {
        remembered.forgetAll();
    }
}
