package jejak.query.feed;

import java.util.List;
import jejak.ledger.RecordedEvent;

/**
 * Part of the log.
 *
 * @param events those of it that may concern the reader, in order
 * @param reaches last position of the part, whether that concerns the reader or not
 */
public record Stretch(List<RecordedEvent> events, long reaches) {

    /** Reads what is older than what is kept at hand. */
    public interface Reader {

        /** Beyond the first position, and at most up to the second. */
        Stretch read(long after, long upTo);
    }
}
