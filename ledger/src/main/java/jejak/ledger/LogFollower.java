package jejak.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the log for one consumer: reads pages, hands them over, waits for news. */
@SuppressWarnings("DoNotCallSuggester")
public final class LogFollower implements AutoCloseable {
    /** Handles the log page by page and keeps its own position. */
    public interface Consumer {
        String name();

        /** The last position handled, -1 for none. */
        long position();

        /** Handles the page and stores its last position, both or neither. */
        void accept(List<RecordedEvent> page);
    }

    /** What the follower is doing. */
    public enum State {
        NEW,
        CATCHING_UP,
        LIVE,
        FAILED,
        STOPPED
    }

    /** Where the follower stands; the error is that of a failed page, which is tried again and never skipped. */
    public record Status(State state, long position, @Nullable String error) {}

    public LogFollower(Ledger ledger, Consumer consumer, int pageSize) { throw new UnsupportedOperationException(); }
    public void start() { throw new UnsupportedOperationException(); }
    public Status status() { throw new UnsupportedOperationException(); }
    @Override
    public void close() {}
}
