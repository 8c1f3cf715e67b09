package jejak.api.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jejak.household.HouseholdModule;
import jejak.household.IdentityIndex;
import jejak.household.erasure.KeyDestruction;
import jejak.household.erasure.PaymentsUnderWay;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** Axon's command bus with the household module behind it; the storage engine is the only difference between two. */
final class Bus implements AutoCloseable {

    private final Configuration axon;

    Bus(EventStorageEngine engine, IdentityIndex identities) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureCorrelationDataProviders(_ -> java.util.List.of(
                        new SimpleCorrelationDataProvider(jejak.kernel.Actor.CARRIED.toArray(String[]::new))))
                .registerComponent(LockFactory.class, _ -> PessimisticLockFactory.usingDefaults())
                .registerComponent(PaymentsUnderWay.class, _ -> (_, _) -> {
                    throw new UnsupportedOperationException("Nobody is erased here.");
                })
                .registerComponent(KeyDestruction.class, _ -> (_, _, _) -> {
                    throw new UnsupportedOperationException("Nobody is erased here.");
                })
                .registerComponent(IdentityIndex.class, _ -> identities);
        HouseholdModule.configure(configurer);
        axon = configurer.start();
    }

    CommandBus commands() {
        return axon.commandBus();
    }

    void send(Object command, Map<String, ?> metadata) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        commands().dispatch(new GenericCommandMessage<>(command, MetaData.from(metadata)), (_, result) -> {
            if (result.isExceptional()) {
                failure.set(result.exceptionResult());
            }
        });
        if (failure.get() != null) {
            throw new IllegalStateException(command + " was refused", failure.get());
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
