package jejak.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

    void awaitOrQueue(CompletableFuture<CommandAnswer> answer) {
        if (current.isBound()) {
            current.get().add(answer);
        } else {
            Pipeline.await(answer);
        }
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
