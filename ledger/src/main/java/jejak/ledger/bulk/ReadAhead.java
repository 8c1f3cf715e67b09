package jejak.ledger.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/**
 * Gives the next page after a position. Whoever has far to go gets it out of a bulk that was read at once; the rest of
 * the bulk waits for its next turn. For one thread.
 */
public final class ReadAhead {

    private static final int BULK_PAGES = 10;

    private final Ledger ledger;
    private final int pageSize;
    private final Map<Long, List<RecordedEvent>> waiting = new HashMap<>();

    public ReadAhead(Ledger ledger, int pageSize) {
        this.ledger = ledger;
        this.pageSize = pageSize;
    }

    /** Lets go of what was read for those who stand elsewhere by now. */
    public void keep(Collection<Long> positions) {
        waiting.keySet().retainAll(positions);
    }

    /** Empty at the end of the log. */
    public List<RecordedEvent> after(long position) {
        List<RecordedEvent> events = waiting.remove(position);
        if (events == null) {
            events = ledger.after(position, pageSize);
        } else if (events.isEmpty()) {
            // A full page came before this one, so there is far to go.
            events = ledger.bulkAfter(position, BULK_PAGES * pageSize);
        }
        if (events.size() < pageSize) {
            return events;
        }
        List<RecordedEvent> page = events.subList(0, pageSize);
        waiting.put(page.getLast().position(), events.subList(pageSize, events.size()));
        return page;
    }
}
