package jejak.ledger;

import java.util.List;

/**
 * One command's events, taken whole or not at all.
 * An empty command id asks for no protection against repetition.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
public record Append(String commandId, byte[] bodyHash, List<Draft> events) {
    public Append {
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "An append needs at least one event: an answer without a position means nothing. Skip the append.");
        }
        events = List.copyOf(events);
    }
}
