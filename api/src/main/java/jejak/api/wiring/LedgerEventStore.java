package jejak.api.wiring;

import jejak.api.commands.CommandScope;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's event store over our ledger; notes in the scope of a command that it led to events. */
final class LedgerEventStore extends EmbeddedEventStore {

    private LedgerEventStore(EmbeddedEventStore.Builder builder) {
        super(builder);
    }

    static LedgerEventStore over(EventStorageEngine engine) {
        LedgerEventStore store =
                new LedgerEventStore(EmbeddedEventStore.builder().storageEngine(engine));
        store.registerDispatchInterceptor(events -> {
            CommandScope.notePublished();
            return (_, event) -> event;
        });
        return store;
    }

    /** Axon falls back to other engines without a word, so this is asked at start. */
    @SuppressWarnings("ReferenceEquality") // this very engine, not one like it
    boolean isOver(EventStorageEngine engine) {
        return storageEngine() == engine;
    }
}
