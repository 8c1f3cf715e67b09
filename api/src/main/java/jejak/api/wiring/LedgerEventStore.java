package jejak.api.wiring;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's event store over our ledger, which can say that it is. */
final class LedgerEventStore extends EmbeddedEventStore {

    private LedgerEventStore(EmbeddedEventStore.Builder builder) {
        super(builder);
    }

    static LedgerEventStore over(EventStorageEngine engine) {
        return new LedgerEventStore(EmbeddedEventStore.builder().storageEngine(engine));
    }

    /** Axon falls back to other engines without a word, so this is asked at start. */
    @SuppressWarnings("ReferenceEquality") // this very engine, not one like it
    boolean isOver(EventStorageEngine engine) {
        return storageEngine() == engine;
    }
}
