package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.deliberation.sitting.QuorumRules;
import jejak.household.HouseholdModule;
import jejak.household.IdentityIndex;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** Both modules wired as in the product, over an event store in memory that remembers what came in one append. */
final class TwoLogs implements AutoCloseable {

    private final AppendsRemembered engine = new AppendsRemembered();
    private final Configuration configuration;

    TwoLogs() {
        IdentityIndex nobodyElse = nik -> Optional.empty();
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> engine)
                .configureCorrelationDataProviders(
                        c -> List.of(new SimpleCorrelationDataProvider(Actor.CARRIED.toArray(String[]::new))))
                .registerComponent(LockFactory.class, c -> PessimisticLockFactory.usingDefaults())
                .registerComponent(IdentityIndex.class, c -> nobodyElse)
                .registerComponent(QuorumRules.class, c -> SampleSession.BULELENG);
        HouseholdModule.configure(configurer);
        MusdesRoom.configure(configurer);
        configuration = configurer.start();
    }

    static RegisterHousehold aFamilyOf(String village, String householdId) {
        NewMember head = new NewMember(
                "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011",
                "9908081205800001",
                "I Made Contoh",
                LocalDate.of(1980, 5, 12),
                Sex.MALE,
                Relation.HEAD,
                Occupation.FARMER);
        return new RegisterHousehold(
                householdId,
                village,
                "Kajanan",
                "9908080101150007",
                "Jalan Desa 3",
                List.of(head),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    void send(Object command, Map<String, Object> metadata) {
        configuration
                .commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(metadata));
    }

    List<Object> saidIn(String stream) {
        return eventsOf(stream).stream().<Object>map(Message::getPayload).toList();
    }

    String lastIdIn(String stream) {
        return eventsOf(stream).getLast().getIdentifier();
    }

    List<Long> versionsOf(String stream) {
        return eventsOf(stream).stream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    /** What each append held, in the order of the appends. */
    List<List<Object>> appends() {
        return List.copyOf(engine.appends);
    }

    @Override
    public void close() {
        configuration.shutdown();
    }

    private List<? extends DomainEventMessage<?>> eventsOf(String stream) {
        return configuration.eventStore().readEvents(stream).asStream().toList();
    }

    private static final class AppendsRemembered extends InMemoryEventStorageEngine {
        private final List<List<Object>> appends = new ArrayList<>();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            super.appendEvents(events);
            appends.add(events.stream().<Object>map(Message::getPayload).toList());
        }
    }
}
