package jejak.query.engine.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.LogPages;
import jejak.ledger.bulk.ReadAhead;

/**
 * Brings pages of the log to groups of readers. While one page is being taken the next one is decoded on threads of its
 * own, in slices, and put together again in the order of the log; meanwhile the one after it is read.
 */
public final class Deliveries implements AutoCloseable {

    /** Fewer than that are not worth another thread. */
    private static final int SLICE = 250;

    private final LogPages log;
    private final int pageSize;
    private final ReadAhead pages;
    private final ExecutorService reading;
    private final ExecutorService decoding;
    private final Map<Long, Ahead> ahead = new HashMap<>();

    /** A page on its way, for these readers. */
    private record Ahead(Set<Reader> readers, CompletableFuture<List<Delivery>> page) {}

    /** @param pageSize most events of a page */
    public Deliveries(LogPages log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
        this.pages = new ReadAhead(log, pageSize);
        this.reading = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("log-reader").factory());
        this.decoding = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("log-decoder-", 0).factory());
    }

    /** Lets go of what was read for those who stand elsewhere by now. */
    public void keep(Collection<Long> positions) {
        ahead.keySet().retainAll(positions);
        List<Long> standing = List.copyOf(positions);
        reading.execute(() -> pages.keep(standing));
    }

    /** The page after a position; empty at the end of the log. */
    public List<Delivery> after(long position, Set<Reader> readers) {
        Ahead known = ahead.remove(position);
        CompletableFuture<List<Delivery>> page =
                known != null && known.readers().containsAll(readers) ? known.page() : ask(position, readers);
        List<Delivery> taken = joined(page);
        if (taken.size() >= pageSize) {
            long last = taken.getLast().position();
            ahead.put(last, new Ahead(readers, ask(last, readers)));
        }
        return taken;
    }

    private CompletableFuture<List<Delivery>> ask(long position, Set<Reader> readers) {
        return CompletableFuture.supplyAsync(() -> read(position), reading)
                .thenCompose(events -> decoded(events, readers));
    }

    private List<KeptEvent> read(long position) {
        List<KeptEvent> page = pages.after(position);
        reading.execute(() -> pages.ready(page));
        return page;
    }

    private CompletableFuture<List<Delivery>> decoded(List<KeptEvent> events, Set<Reader> readers) {
        if (events.size() <= SLICE) {
            return CompletableFuture.completedFuture(Slice.of(log, readers, events));
        }
        List<CompletableFuture<List<Delivery>>> slices = IntStream.range(0, (events.size() + SLICE - 1) / SLICE)
                .mapToObj(i -> events.subList(i * SLICE, Math.min(events.size(), (i + 1) * SLICE)))
                .map(slice -> CompletableFuture.supplyAsync(() -> Slice.of(log, readers, slice), decoding))
                .toList();
        return CompletableFuture.allOf(slices.toArray(CompletableFuture[]::new))
                .thenApply(_ ->
                        slices.stream().flatMap(slice -> slice.join().stream()).toList());
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        reading.shutdownNow();
        decoding.shutdownNow();
    }
}
