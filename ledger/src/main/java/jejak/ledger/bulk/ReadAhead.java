package jejak.ledger.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.memory.HeapShare;

/**
 * Gives the next page after a position. Whoever has far to go gets larger pages, out of a bulk that was
 * read at once; what is over waits for its turn. For one thread.
 */
public final class ReadAhead {
    /** What a page costs beside its events is then paid once for so many; whoever lives with the log waits that long at most. */
    private static final int LARGE_PAGES = 10;
    /** While nobody waits. A log that is folded has the more events in a page, so that fewer of its rows are written. */
    private static final int LARGE_PAGES_ALONE = 40;
    /** What an event takes, read and decoded, roughly. */
    private static final int BYTES_EACH = 8_000;

    private final LogPages log;
    private final int pageSize;
    private final int largeShared;
    private final int largeAlone;
    private final Map<Long, Rest> waiting = new HashMap<>();
    private int largePage;

    /** What comes after a page, none of it read yet when there is nothing; and the position that the page was asked from. */
    private record Rest(long from, List<KeptEvent> events) {}

    public ReadAhead(LogPages log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
        this.largeShared = large(LARGE_PAGES);
        this.largeAlone = large(LARGE_PAGES_ALONE);
        this.largePage = largeShared;
    }

    private int large(int pages) {
        return Math.max(pageSize, HeapShare.of(pages * pageSize, BYTES_EACH));
    }

    /** Lets go of what was read for those who stand elsewhere by now; whoever stands at a page has the one after it coming. */
    public void keep(Collection<Long> positions) {
        largePage = positions.size() > 1 ? largeShared : largeAlone;
        waiting.entrySet()
                .removeIf(rest -> !positions.contains(rest.getKey())
                        && !positions.contains(rest.getValue().from()));
    }

    /** Empty at the end of the log. */
    public List<KeptEvent> after(long position) {
        Rest rest = waiting.remove(position);
        List<KeptEvent> events = rest == null ? log.after(position, pageSize) : rest.events();
        if (events.isEmpty() && rest != null) {
            // A full page came before this one, so there is far to go.
            events = bulk(position);
        }
        if (events.size() < pageSize) {
            return events;
        }
        int most = rest == null ? pageSize : largePage;
        List<KeptEvent> page = events.subList(0, Math.min(most, events.size()));
        waiting.put(page.getLast().position(), new Rest(position, events.subList(page.size(), events.size())));
        return page;
    }

    /** Two pages while others wait for the end of each; one that is as large as these by itself, or larger, while nobody does. */
    private List<KeptEvent> bulk(long position) {
        return log.bulkAfter(position, Math.max(2 * largeShared, largePage));
    }

    /** Reads what comes after a full page before it is asked for: while the page itself is being decoded and taken. */
    public void ready(List<KeptEvent> page) {
        long last = page.isEmpty() ? -1 : page.getLast().position();
        waiting.computeIfPresent(last, (_, rest) -> rest.events().isEmpty() ? new Rest(rest.from(), bulk(last)) : rest);
    }
}
