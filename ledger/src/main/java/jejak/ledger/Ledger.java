package jejak.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import jejak.ledger.bulk.LogPages;
import jejak.ledger.figures.AppendFigures;
import jejak.ledger.memory.Histories;
import jejak.ledger.seal.Halt;
import jejak.ledger.seal.HeadSeal;

/** The log: takes appends one after the other, and answers what was recorded. */
public final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20); // also while the database restarts
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    final HeadSignal signal = new HeadSignal();
    private final Halt halt = new Halt();
    /** How much the writer has done. */
    public final AppendFigures figures = new AppendFigures();

    final Pipelines pipelines = new Pipelines();
    final LogReader log;
    final Register register;
    final Histories histories;
    final GroupCommit writer;
    private final HeadListener listener;

    /** @param seal what marks the log as ours; every process that writes this log has the same one */
    public Ledger(DataSource app, EventCodec codec, HeadSeal seal) {
        this(app, codec, seal, PATIENCE, LOOK_EVERY);
    }

    Ledger(DataSource app, EventCodec codec, HeadSeal seal, Duration patience, Duration lookEvery) {
        this.log = new LogReader(app, codec);
        this.register = new Register(app);
        this.histories = new Histories(log::beyond);
        this.writer = new GroupCommit(new Settlement(app, seal, signal, codec, patience), halt, figures);
        this.listener = new HeadListener(app, signal, lookEvery);
        writer.start();
        listener.start();
    }

    /**
     * Answered once the events are durable, or refused; malformed events are refused at once, in the caller's thread.
     * What is chained to the future runs in the writer's thread and must not wait for another append.
     */
    public CompletableFuture<CommandAnswer> append(Append append) {
        Pending pending = Pending.of(append);
        writer.submit(pending);
        return pending.answer();
    }

    /** As {@link #append}, and waits for the answer. */
    public CommandAnswer commit(Append append) {
        Pending pending = Pending.of(append);
        writer.settle(pending);
        return Pipeline.await(pending.answer());
    }

    /** Events beyond the position, in order. */
    public List<RecordedEvent> after(long position, int max) {
        return log.after(position, max);
    }

    /** The log as its bytes lie there, for those who have much to read and want only some of it decoded. */
    public LogPages pages() {
        return log.pages();
    }

    /** A whole history, from memory where its last event is the one remembered. */
    public List<RecordedEvent> stream(String stream) {
        return histories.of(List.of(stream)).getOrDefault(stream, List.of());
    }

    /** As {@link #stream(String)}: every stream asked for has an entry, in the order of asking; an unknown one is empty. */
    public Map<String, List<RecordedEvent>> streams(Collection<String> streams) {
        return histories.of(streams);
    }

    /** Ascending by bytes; plainOnly leaves out names with a colon, so that households remain. */
    public List<String> streamNames(String afterName, int max, boolean plainOnly) {
        return register.streamNames(afterName, max, plainOnly);
    }

    /** The last position, -1 when the log is empty. */
    public long head() {
        long head = log.head();
        signal.advance(head);
        return head;
    }

    public Optional<CommandAnswer> answer(String commandId) {
        return register.answer(commandId);
    }

    /**
     * The first answer to this very command.
     *
     * @throws CommandIdReused when the id was accepted with another body
     */
    public Optional<CommandAnswer> answer(String commandId, byte[] bodyHash) {
        return register.answer(commandId, bodyHash);
    }

    /** Both ends included. */
    public List<RecordedEvent> range(long firstPosition, long lastPosition) {
        return log.range(firstPosition, lastPosition);
    }

    /** By key; a key that nobody holds has no entry. */
    public Map<String, ClaimHolder> holders(String kind, Collection<String> keys) {
        return register.holders(kind, keys);
    }

    /** True as soon as the log goes beyond the position, whoever wrote it. */
    public boolean awaitBeyond(long position, Duration timeout) {
        return signal.await(position, timeout, () -> false) || head() > position;
    }

    /**
     * Appends of the Axon engine inside are queued in order and awaited together at the end.
     *
     * @param streams what the work will load; read at once beforehand instead of one by one
     */
    public void pipelined(Collection<String> streams, Runnable work) {
        pipelines.run(streams(streams), work);
    }

    /** Stops the log from taking events, and tells why it does not; what is recorded can always be read. */
    public Halt halt() {
        return halt;
    }

    @Override
    public void close() {
        writer.close();
        listener.close();
        signal.nudge();
    }

    /** From a version on, out of the database or of what was read ahead; whatever is remembered. */
    public List<RecordedEvent> load(String stream, long fromVersion) {
        List<RecordedEvent> ahead = pipelines.ahead(stream);
        return ahead == null || fromVersion > 0 ? log.stream(stream, fromVersion) : ahead;
    }
}
