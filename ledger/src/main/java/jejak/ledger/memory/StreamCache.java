package jejak.ledger.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Decoded events of the streams that were used lately, each from its first event on; for many threads. */
final class StreamCache<E> {
    // An event of a few hundred bytes takes one to two kilobytes once decoded.
    private static final int MOST_EVENTS = HeapShare.of(100_000, 1_500);
    // Decoded events hold what erased keys can no longer open, so no stream is remembered for longer, however busy.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, List<E>> streams = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .<String, List<E>>weigher((_, events) -> events.size())
            .expireAfter(Expiry.<String, List<E>>creating((_, _) -> LONGEST))
            .build();
    private final AtomicLong forgotten = new AtomicLong();

    @Nullable
    List<E> get(String stream) {
        return streams.getIfPresent(stream);
    }

    Map<String, List<E>> get(Collection<String> streams) {
        return this.streams.getAllPresent(streams);
    }

    /** How often everything was forgotten; to be taken before a load, whose outcome is kept only if it still holds then. */
    long age() {
        return forgotten.get();
    }

    /** What was decoded before everything was forgotten is not brought back by whoever was slow. */
    void change(String stream, long age, UnaryOperator<@Nullable List<E>> change) {
        streams.asMap().compute(stream, (_, known) -> age == age() ? change.apply(known) : null);
        if (age != age()) {
            streams.invalidate(stream); // everything was forgotten just while this was put in
        }
    }

    void forget(String stream) {
        streams.invalidate(stream);
    }

    void forgetAll() {
        forgotten.incrementAndGet();
        streams.invalidateAll();
    }
}
