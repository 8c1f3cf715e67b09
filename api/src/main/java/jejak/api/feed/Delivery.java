package jejak.api.feed;

import graphql.ExecutionResult;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import jejak.query.feed.Carrier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.BaseSubscriber;

/**
 * Carries one feed to one reader on a thread of its own, which reads the log, answers and writes in turn: while the
 * reader does not take what was written, nothing more is read, and nobody else waits.
 */
final class Delivery implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** So often a reader hears at least that the connection lives. */
    static final Duration BEAT = Duration.ofSeconds(10);

    /** That the feed has ended. */
    private static final Object END = new Object();

    private final OptionalLong servedUpTo;
    private final long endsAt;
    private final Consumer<Delivery> closed;
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private volatile boolean over;
    private @Nullable EventStream reader;
    private long position;
    private long wrote = System.nanoTime() - BEAT.toNanos();

    Delivery(OptionalLong servedUpTo, Duration longest, Consumer<Delivery> closed) {
        this.servedUpTo = servedUpTo;
        this.endsAt = System.nanoTime() + longest.toNanos();
        this.closed = closed;
    }

    /** Begins to deliver, and returns at once. */
    void begin(AsyncContext connection, Publisher<ExecutionResult> feed) {
        EventStream to = new EventStream(connection, this::end);
        reader = to;
        try {
            to.begun();
        } catch (IOException gone) {
            closed.accept(this);
            to.close();
            return;
        }
        Thread.ofVirtual()
                .name("feed")
                .start(() -> ScopedValue.where(CURRENT, this).run(() -> deliver(to, feed)));
    }

    /** Ends as soon as it looks up, from any thread. */
    void end() {
        over = true;
    }

    private void deliver(EventStream to, Publisher<ExecutionResult> feed) {
        OneByOne results = new OneByOne();
        try {
            feed.subscribe(results);
            while (!isOver()) {
                results.request(1);
                if (!(told.take() instanceof ExecutionResult result)) {
                    return;
                }
                to.next(position, result.toSpecification());
                wrote = System.nanoTime();
            }
        } catch (IOException | RuntimeException gone) {
            // The reader comes again and says up to where it was served.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            results.cancel();
            closed.accept(this);
            to.close();
        }
    }

    @Override
    public OptionalLong servedUpTo() {
        return servedUpTo;
    }

    @Override
    public void reaches(long reached) {
        position = reached;
    }

    /** Shows the reader that the connection lives, and lets it resume from here. */
    @Override
    public void quiet(long reached) {
        if (System.nanoTime() - wrote < BEAT.toNanos()) {
            return;
        }
        wrote = System.nanoTime();
        try {
            Objects.requireNonNull(reader).beat(reached);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isOver() {
        return over || System.nanoTime() - endsAt > 0;
    }

    /** Asks for one result at a time, so that the next thing is read only when the one before was taken. */
    private final class OneByOne extends BaseSubscriber<ExecutionResult> {

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // Asked for one by one.
        }

        @Override
        protected void hookOnNext(ExecutionResult result) {
            told.add(result);
        }

        @Override
        protected void hookOnComplete() {
            told.add(END);
        }

        @Override
        protected void hookOnError(Throwable failure) {
            LOG.debug("A feed ended", failure);
            told.add(END);
        }
    }
}
