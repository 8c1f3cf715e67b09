package jejak.ledger.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the next page after a position. Whoever has far to go gets larger pages, out of a bulk that was read at once; the
 * rest of the bulk waits for its next turn. For one thread.
 */
public final class ReadAhead {
    private static final int BULK_PAGES = 10;
    /** What a page costs beside its events is then paid once for so many; others who live with the log wait no longer. */
    private static final int LARGE_PAGES = 5;

    private final LogPages log;
    private final int pageSize;
    private final Map<Long, List<KeptEvent>> waiting = new HashMap<>();

    public ReadAhead(LogPages log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
    }

    /** Lets go of what was read for those who stand elsewhere by now. */
    public void keep(Collection<Long> positions) {
        waiting.keySet().retainAll(positions);
    }

    /** Empty at the end of the log. */
    public List<KeptEvent> after(long position) {
        List<KeptEvent> events = waiting.remove(position);
        int most = events == null ? pageSize : LARGE_PAGES * pageSize;
        if (events == null) {
            events = log.after(position, pageSize);
        } else if (events.isEmpty()) {
            // A full page came before this one, so there is far to go.
            events = log.bulkAfter(position, BULK_PAGES * pageSize);
        }
        if (events.size() < pageSize) {
            return events;
        }
        List<KeptEvent> page = events.subList(0, Math.min(most, events.size()));
        waiting.put(page.getLast().position(), events.subList(page.size(), events.size()));
        return page;
    }
}
