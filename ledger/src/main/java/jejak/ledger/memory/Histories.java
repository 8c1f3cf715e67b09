package jejak.ledger.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.ledger.RecordedEvent;

/**
 * The events of streams that questions asked for lately, each as a whole. What is answered from memory is what the log says
 * now: the last hash of each chain is asked for every time, and only a stream that ends in that hash is not read again.
 */
public final class Histories {
    private static final byte[] NONE = {};

    private final StreamCache<RecordedEvent> remembered = new StreamCache<>();
    private final Function<Map<String, byte[]>, Map<String, List<RecordedEvent>>> unlike;

    /** @param unlike every event of those streams whose last hash is not the one given, as the database has them now */
    public Histories(Function<Map<String, byte[]>, Map<String, List<RecordedEvent>>> unlike) {
        this.unlike = unlike;
    }

    /** Every stream asked for has an entry, in the order of asking; an unknown one is empty. One statement. */
    public Map<String, List<RecordedEvent>> of(Collection<String> streams) {
        long age = remembered.age();
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        streams.forEach(stream -> histories.put(stream, List.of()));
        if (histories.isEmpty()) {
            return histories;
        }
        histories.putAll(remembered.get(histories.keySet()));
        unlike.apply(lastHashes(histories)).forEach((stream, events) -> {
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

    private static Map<String, byte[]> lastHashes(Map<String, List<RecordedEvent>> histories) {
        return histories.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> last(known.getValue())));
    }

    private static byte[] last(List<RecordedEvent> history) {
        return history.isEmpty() ? NONE : history.getLast().hash();
    }
}
