package jejak.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.ledger.memory.MemoryCheck;
import jejak.ledger.memory.Recordings;
import jejak.ledger.memory.RememberedStreams;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Lets Axon keep its events in the ledger; the position in the log is the tracking token. */
public final class LedgerEngine implements EventStorageEngine {
    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final Messages messages;
    private final RememberedStreams remembered = new RememberedStreams();
    private final ScopedValue<Map<String, List<DomainEventMessage<?>>>> ahead = ScopedValue.newInstance();

    public LedgerEngine(Ledger ledger, EventCodec codec) {
        this.ledger = ledger;
        this.messages = new Messages(codec);
    }

    /** Returns once the events are durable, except inside {@link Ledger#pipelined}. */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            Pending append = Pending.of(messages.append(events));
            ledger.pipelines
                    .carryOut(append, ledger.writer, failure -> remember(append, events, failure))
                    .ifPresent(answer -> Recordings.add(() -> append.recorded(answer, Messages.payloads(events))));
        }
    }

    private void remember(Pending append, List<? extends EventMessage<?>> events, @Nullable Throwable failure) {
        if (failure == null) {
            remembered.recorded(Messages.asReadBack(events));
        } else {
            append.streams().forEach(remembered::forget);
        }
    }

    /** Where the events are kept. */
    public Ledger ledger() {
        return ledger;
    }

    /** To be registered with the command bus: without it every command loads its streams from the database. */
    public MessageHandlerInterceptor<CommandMessage<?>> memory() {
        return new MemoryCheck(remembered, ledger.register::versions, ledger.pipelines::isOpen);
    }

    /** To be called once a person's key is gone. */
    public void forgetDecoded() {
        remembered.forgetAll();
        ledger.histories.forgetAll();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        byte[] envelope = messages.snapshot(snapshot).bytes();
        ledger.register.keepSnapshot(snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), envelope);
    }

    /** As {@link Ledger#pipelined}; of the streams only those are read whose last version is not remembered. */
    public void pipelined(Collection<String> streams, Runnable work) {
        Map<String, List<DomainEventMessage<?>>> known = remembered.upTo(ledger.register.versions(streams));
        List<String> unknown =
                streams.stream().filter(stream -> !known.containsKey(stream)).toList();
        ScopedValue.where(ahead, known).run(() -> ledger.pipelined(unknown, work));
    }

    /** Never blocks: Axon's store waits by itself and is woken by whoever appends. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Pages.stream(position(token), PAGE, ledger::after).map(Messages::tracked);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        if (firstSequenceNumber > 0) {
            return DomainEventStream.of(Messages.domain(ledger.load(aggregateIdentifier, firstSequenceNumber)));
        }
        List<DomainEventMessage<?>> known = ahead.orElse(Map.of()).get(aggregateIdentifier);
        return DomainEventStream.of(
                known == null
                        ? remembered.load(
                                aggregateIdentifier, () -> Messages.domain(ledger.load(aggregateIdentifier, 0)))
                        : known);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return ledger.register.snapshot(aggregateIdentifier).map(messages::snapshot);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.register.version(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    /** From the first event recorded at or after the moment on, or from the end when there is none. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(
                ledger.log.firstSince(dateTime).map(position -> position - 1).orElseGet(ledger::head));
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken here -> here.getGlobalIndex();
            default ->
                throw new IllegalArgumentException("A position in the ledger is a GlobalSequenceTrackingToken, not a "
                        + token.getClass().getName()
                        + ". Reset the processor that kept this token.");
        };
    }
}
