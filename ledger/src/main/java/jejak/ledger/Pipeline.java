package jejak.ledger;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Holds what one scope read ahead and its appends that are not answered yet, and remembers the first that failed. */
final class Pipeline {
    // An import must not hold the whole file in memory while the disk is slow.
    private static final int MOST_UNANSWERED = 4_096;

    private final Queue<CompletableFuture<CommandAnswer>> unanswered = new ArrayDeque<>();
    private final Map<String, List<RecordedEvent>> ahead;
    private @Nullable RuntimeException firstFailure;

    Pipeline(Map<String, List<RecordedEvent>> ahead) {
        this.ahead = ahead;
    }

    /** The stream as it was when the scope began; null when it was not read ahead. */
    @Nullable
    List<RecordedEvent> ahead(String stream) {
        return ahead.get(stream);
    }

    void add(CompletableFuture<CommandAnswer> answer) {
        unanswered.add(answer);
        while (unanswered.size() > MOST_UNANSWERED) {
            awaitOldest();
        }
    }

    /** Waits for all, and then throws what failed first. */
    void settle() {
        while (!unanswered.isEmpty()) {
            awaitOldest();
        }
        if (firstFailure != null) {
            throw firstFailure;
        }
    }

    /** Waits for all; the failure of the work itself stays the first. */
    void settleAfter(Throwable failed) {
        try {
            settle();
        } catch (RuntimeException later) {
            failed.addSuppressed(later);
        }
    }

    /** Not interruptible: an append that was queued is answered in bounded time, and leaving early would hide its outcome. */
    static CommandAnswer await(CompletableFuture<CommandAnswer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private void awaitOldest() {
        try {
            await(unanswered.remove());
        } catch (RuntimeException failure) {
            if (firstFailure == null) {
                firstFailure = failure;
            }
        }
    }
}
