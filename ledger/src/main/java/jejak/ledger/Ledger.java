package jejak.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** The log: takes appends one after the other, and answers what was recorded. */
@SuppressWarnings("DoNotCallSuggester")
public final class Ledger implements AutoCloseable {
    public Ledger(DataSource app, EventCodec codec) { throw new UnsupportedOperationException(); }
    public CompletableFuture<CommandAnswer> append(Append append) { throw new UnsupportedOperationException(); }
    public List<RecordedEvent> after(long position, int max) { throw new UnsupportedOperationException(); }
    public List<RecordedEvent> stream(String stream) { throw new UnsupportedOperationException(); }
    public List<RecordedEvent> stream(String stream, long fromVersion) { throw new UnsupportedOperationException(); }
    public Map<String, List<RecordedEvent>> streams(Collection<String> streams) { throw new UnsupportedOperationException(); }
    public List<String> streamNames(String afterName, int max, boolean plainOnly) { throw new UnsupportedOperationException(); }
    public long head() { throw new UnsupportedOperationException(); }
    public Optional<CommandAnswer> answer(String commandId) { throw new UnsupportedOperationException(); }
    public List<RecordedEvent> range(long firstPosition, long lastPosition) { throw new UnsupportedOperationException(); }
    public Optional<ClaimHolder> holder(String kind, String key) { throw new UnsupportedOperationException(); }
    public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) { throw new UnsupportedOperationException(); }
    public Optional<SubjectKey> keyOf(String subject) { throw new UnsupportedOperationException(); }
    public boolean awaitBeyond(long position, Duration timeout) { throw new UnsupportedOperationException(); }
    public void pipelined(Runnable work) { throw new UnsupportedOperationException(); }
    @Override
    public void close() {}
}
