package jejak.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.life.Simulations;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** The whole module, wired as the product wires it, on an event store in memory. */
public final class AidOnAxon implements AutoCloseable {

    private final Configuration axon;
    private final List<List<Object>> commits = new ArrayList<>();

    public AidOnAxon(RulePacks packs) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .configureCorrelationDataProviders(
                        c -> List.of(new SimpleCorrelationDataProvider(Actor.CARRIED.toArray(String[]::new))))
                .registerComponent(LockFactory.class, c -> PessimisticLockFactory.usingDefaults())
                .registerComponent(RulePacks.class, c -> packs)
                .registerComponent(Simulations.class, c -> _ -> Optional.empty());
        AidModule.configure(configurer);
        axon = configurer.start();
        axon.eventStore()
                .subscribe(events -> commits.add(
                        events.stream().map(e -> (Object) e.getPayload()).toList()));
    }

    /** Puts events of other modules into a log. */
    public void happened(String streamId, List<Object> payloads) {
        happened(streamId, payloads, Map.of());
    }

    /** As {@link #happened(String, List)}, with metadata such as who acted. */
    public void happened(String streamId, List<Object> payloads, Map<String, ?> metadata) {
        long version = axon.eventStore().lastSequenceNumberFor(streamId).orElse(-1L);
        for (Object payload : payloads) {
            version++;
            axon.eventStore()
                    .publish(new GenericDomainEventMessage<>("Household", streamId, version, payload, metadata));
        }
        commits.clear();
    }

    /** Carries out a command on a day and waits for its end. */
    public void send(Object command, String day) {
        send(command, Commands.on(day));
    }

    /** Carries out a command with metadata and waits for its end. */
    public void send(Object command, Map<String, ?> metadata) {
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    /** What was committed since the given facts, commit by commit. */
    public List<List<Object>> commits() {
        return commits;
    }

    /** A log, from its first event. */
    public List<Object> log(String streamId) {
        return messages(streamId).stream().map(e -> (Object) e.getPayload()).toList();
    }

    /** A log with its metadata and event ids. */
    public List<? extends EventMessage<?>> messages(String streamId) {
        return axon.eventStore().readEvents(streamId).asStream().toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
