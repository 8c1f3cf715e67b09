package jejak.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Lets Axon keep its events in the ledger. */
@SuppressWarnings("DoNotCallSuggester")
public final class LedgerEngine implements EventStorageEngine {
    public LedgerEngine(Ledger ledger, EventCodec codec) { throw new UnsupportedOperationException(); }
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) { throw new UnsupportedOperationException(); }
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) { throw new UnsupportedOperationException(); }
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) { throw new UnsupportedOperationException(); }
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) { throw new UnsupportedOperationException(); }
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) { throw new UnsupportedOperationException(); }
}
