package jejak.query.feed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.LongSupplier;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/**
 * Makes feeds of the log. A feed reads on the thread of whoever asks it for the next thing, and only then: nothing is
 * kept for a reader who does not read.
 */
@Component
public class Feeds {

    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Tail tail;

    Feeds(Tail tail) {
        this.tail = tail;
    }

    /** The last position of the log that a feed could tell of now. */
    public long head() {
        return tail.position();
    }

    /** Makes all feeds look whether they are over. */
    public void wake() {
        tail.nudge();
    }

    /**
     * What events tell, one thing after the other, for ever.
     *
     * @param start position after which it begins for a reader who was not served before
     * @param thing what an event tells; null when it tells nothing
     */
    public <T> Flux<T> of(LongSupplier start, Stretch.Reader older, Function<RecordedEvent, @Nullable T> thing) {
        return Flux.generate(
                () -> new Walk(older, Carrier.CURRENT.get().servedUpTo().orElseGet(start)),
                (walk, sink) -> walk.next(thing, sink));
    }

    /** One reader's way along the log. */
    private final class Walk {

        private final Stretch.Reader older;
        private final Deque<RecordedEvent> ahead = new ArrayDeque<>();
        private long position;
        private long reached;

        Walk(Stretch.Reader older, long position) {
            this.older = older;
            this.position = position;
            this.reached = position;
        }

        <T> Walk next(Function<RecordedEvent, @Nullable T> thing, SynchronousSink<T> sink) {
            Carrier carrier = Carrier.CURRENT.get();
            while (true) {
                for (RecordedEvent event = ahead.poll(); event != null; event = ahead.poll()) {
                    position = event.position();
                    T told = thing.apply(event);
                    if (told != null) {
                        carrier.reaches(position);
                        sink.next(told);
                        return this;
                    }
                }
                position = reached;
                if (carrier.isOver() || !more(carrier)) {
                    sink.complete();
                    return this;
                }
            }
        }

        /** Whether to go on. */
        private boolean more(Carrier carrier) {
            try {
                Stretch stretch = tail.after(position, older);
                if (stretch.reaches() == position) {
                    carrier.quiet(position);
                    tail.await(position, QUIET, carrier::isOver);
                }
                ahead.addAll(stretch.events());
                reached = stretch.reaches();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
