package jejak.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams the log page by page, so that only one page is in memory. */
final class Pages implements Iterator<RecordedEvent> {
    /** Events beyond a position, at most so many. */
    interface Source {
        List<RecordedEvent> after(long position, int max);
    }

    private final Source source;
    private final int size;
    private long position;
    private Iterator<RecordedEvent> page = List.<RecordedEvent>of().iterator();
    private boolean lastPage;

    private Pages(long position, int size, Source source) {
        this.position = position;
        this.size = size;
        this.source = source;
    }

    static Stream<RecordedEvent> stream(long position, int size, Source source) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages(position, size, source), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !lastPage) {
            List<RecordedEvent> next = source.after(position, size);
            lastPage = next.size() < size;
            page = next.iterator();
        }
        return page.hasNext();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The log ends at position " + position + ".");
        }
        RecordedEvent event = page.next();
        position = event.position();
        return event;
    }
}
