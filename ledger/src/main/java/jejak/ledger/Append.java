package jejak.ledger;

import java.util.List;
import java.util.Map;

/**
 * One command's events, taken whole or not at all.
 * Also refused when a stream it names as unchanged has another last version by then.
 * An empty command id asks for no protection against repetition.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
public record Append(String commandId, byte[] bodyHash, List<Draft> events, Map<String, Long> unchanged) {
    public Append {
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "An append needs at least one event: an answer without a position means nothing. Skip the append.");
        }
        events = List.copyOf(events);
    }

    /** One that stands on nothing but the versions of its own events. */
    public Append(String commandId, byte[] bodyHash, List<Draft> events) {
        this(commandId, bodyHash, events, Map.of());
    }
}
