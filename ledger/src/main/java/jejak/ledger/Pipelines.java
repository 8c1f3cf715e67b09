package jejak.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides whether an append is awaited at once or at the end of the scope that the calling thread is in. */
final class Pipelines {
    private final ScopedValue<Pipeline> current = ScopedValue.newInstance();

    /** Returns once everything queued inside is answered, also when the work fails. */
    void run(Map<String, List<RecordedEvent>> ahead, Runnable work) {
        Pipeline queued = new Pipeline(ahead);
        try {
            ScopedValue.where(current, queued).run(work);
        } catch (RuntimeException | Error failed) {
            queued.settleAfter(failed);
            throw failed;
        }
        queued.settle();
    }

    /** Answers once the events are durable, or nothing at once in a scope; whether they failed is told in any case. */
    Optional<CommandAnswer> carryOut(Pending append, GroupCommit writer, Consumer<@Nullable Throwable> outcome) {
        CompletableFuture<CommandAnswer> told = append.answer().whenComplete((_, failure) -> outcome.accept(failure));
        if (current.isBound()) {
            writer.submit(append);
            current.get().add(told);
            return Optional.empty();
        }
        writer.settle(append);
        return Optional.of(Pipeline.await(told));
    }

    boolean isOpen() {
        return current.isBound();
    }

    /** The stream as it was when the scope began; null outside of one, or when it was not read ahead. */
    @Nullable
    List<RecordedEvent> ahead(String stream) {
        return current.isBound() ? current.get().ahead(stream) : null;
    }
}
