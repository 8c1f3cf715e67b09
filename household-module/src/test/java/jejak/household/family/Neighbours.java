package jejak.household.family;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jejak.household.HouseholdModule;
import jejak.household.IdentityIndex;
import jejak.household.RecordMove;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.arrival.AcceptMoveIn;
import jejak.household.erasure.PaymentsUnderWay;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** The families of Made and of Putu in Bengkala, wired as in the product over a log in memory that keeps its claims. */
final class Neighbours implements AutoCloseable {

    static final String MADES = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String PUTUS = "5b1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b02";
    static final String NEW = "7c1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b03";
    static final String MADE = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    static final String SARI = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    static final String KETUT = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e013";
    static final String PUTU = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e021";
    static final String NIK_MADE = "9908081205800001";
    static final String NIK_SARI = "9908085508850002";
    static final String NIK_KETUT = "9908080103020003";
    static final String NIK_PUTU = "9908080103990004";
    static final String LATER = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e051";
    static final String NIK_LATER = "9908080103990005";
    static final String LANGKATS = "6c1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b06";
    static final String HINAI = "12.05.10.2001";
    static final String BENGKALA = "51.08.08.2010";
    static final String BILA = "51.08.08.2009";
    static final String CARD = "9908080101150007";
    static final String CARD_OF_PUTU = "9908080101150008";
    static final String NEW_CARD = "9908080101240009";
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final Remembered engine = new Remembered();
    private final Configuration axon;
    final Set<String> payees = new HashSet<>();
    final Set<String> entitled = new HashSet<>();

    Neighbours() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(_ -> engine)
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider(Actor.ID, Actor.EFFECTIVE_DATE)))
                .registerComponent(LockFactory.class, _ -> PessimisticLockFactory.usingDefaults())
                .registerComponent(IdentityIndex.class, _ -> nik -> Optional.ofNullable(engine.held.get("nik/" + nik)))
                .registerComponent(PaymentsUnderWay.class, _ -> (_, _) -> false)
                .registerComponent(AidUnderWay.class, _ -> aid());
        HouseholdModule.configure(configurer);
        axon = configurer.start();
    }

    /** Made with Sari and Ketut, and Putu alone, both recorded by the village. */
    static Neighbours ofBengkala() {
        Neighbours all = new Neighbours();
        all.register(
                MADES,
                CARD,
                IntakeChannel.VILLAGE_OPERATOR,
                person(MADE, NIK_MADE, Relation.HEAD),
                person(SARI, NIK_SARI, Relation.SPOUSE),
                person(KETUT, NIK_KETUT, Relation.CHILD));
        all.register(PUTUS, CARD_OF_PUTU, IntakeChannel.VILLAGE_OPERATOR, person(PUTU, NIK_PUTU, Relation.HEAD));
        return all;
    }

    /** Made's family leaves for Langkat, and Langkat takes it in. */
    void madesGoToLangkat() {
        send(new RecordMove(MADES, "12.05", null, null, YESTERDAY));
        takenInByLangkat(YESTERDAY);
    }

    void takenInByLangkat(LocalDate trueOn) {
        sendAsOf(
                trueOn, new AcceptMoveIn(LANGKATS, MADES, NIK_MADE, HINAI, "Dusun I", CARD, "Jalan Baru 1"), "langkat");
    }

    /** Ids of those with whom a family came on record, in order. */
    List<String> membersAtFirst(String household) {
        return said(household).stream()
                .filter(HouseholdRegistered.class::isInstance)
                .map(HouseholdRegistered.class::cast)
                .flatMap(e -> e.members().stream())
                .map(Member::personId)
                .toList();
    }

    static NewMember person(String id, String nik, Relation relation) {
        LocalDate born = LocalDate.of(1980, 5, 12);
        return new NewMember(id, nik, "Name of " + nik, born, Sex.FEMALE, relation, Occupation.FARMER);
    }

    void register(String id, String card, IntakeChannel channel, NewMember... members) {
        send(new RegisterHousehold(id, BENGKALA, "Kajanan", card, "Jalan Desa 3", List.of(members), channel));
    }

    void send(Object command) {
        send(command, "operator");
    }

    void send(Object command, String actor) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(Actor.TODAY, TODAY.toString(), Actor.ID, actor)));
    }

    /** Recorded today, and true since a day. */
    void sendAsOf(LocalDate trueOn, Object command) {
        sendAsOf(trueOn, command, "operator");
    }

    private void sendAsOf(LocalDate trueOn, Object command, String actor) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(
                                Actor.TODAY, TODAY.toString(),
                                Actor.ID, actor,
                                Actor.EFFECTIVE_DATE, trueOn.toString())));
    }

    void refuses(Object command, String problems) {
        refuses(command, "operator", problems);
    }

    /** What another room put on record. */
    void happened(String household, Object event) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "HouseholdFamily", household, said(household).size(), event));
    }

    /** Refused, and neither log is the longer for it. */
    void refuses(Object command, String actor, String problems) {
        int before = engine.appends.size();
        assertThatThrownBy(() -> send(command, actor))
                .isInstanceOf(Rejected.class)
                .hasMessage(problems);
        if (engine.appends.size() != before) {
            throw new AssertionError("A refused command left an event.");
        }
    }

    /** What the module does by itself about everything that happened so far, again and again until it is done. */
    void settle() {
        for (int seen = 0; seen < engine.appends.size(); seen++) {
            for (Object event : engine.appends.get(seen)) {
                for (Function<Object, List<Object>> policy : HouseholdModule.policies()) {
                    policy.apply(event).forEach(command -> send(command, "system"));
                }
            }
        }
    }

    /** The whole log of a family. */
    List<Object> said(String household) {
        return axon.eventStore()
                .readEvents(household)
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }

    String lastId(String household, Class<?> kind) {
        return axon.eventStore()
                .readEvents(household)
                .asStream()
                .filter(e -> kind.isInstance(e.getPayload()))
                .reduce((_, later) -> later)
                .map(DomainEventMessage::getIdentifier)
                .orElseThrow();
    }

    /** Everything the last command put on record, in order. */
    List<Object> lastAppend() {
        return engine.appends.getLast();
    }

    /** Which household holds a number, by kind and number. */
    Map<String, String> holders() {
        return Map.copyOf(engine.held);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private AidUnderWay aid() {
        return id -> new AidUnderWay.Aid(Set.copyOf(payees), !payees.isEmpty(), entitled.contains(id));
    }

    private static final class Remembered extends InMemoryEventStorageEngine {
        private final List<List<Object>> appends = new ArrayList<>();
        private final Map<String, String> held = new HashMap<>();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            events.forEach(this::claim);
            super.appendEvents(events);
            appends.add(events.stream().<Object>map(EventMessage::getPayload).toList());
        }

        private void claim(EventMessage<?> event) {
            String stream = ((DomainEventMessage<?>) event).getAggregateIdentifier();
            if (event.getPayload() instanceof Claim.Source source) {
                source.claims().forEach(c -> {
                    String key = c.kind() + "/" + c.key();
                    switch (c.mode()) {
                        case UNIQUE -> {
                            if (held.putIfAbsent(key, stream) != null) {
                                throw new IllegalStateException("taken: " + key);
                            }
                        }
                        case NOTED -> held.putIfAbsent(key, stream);
                        case RELEASE -> held.remove(key, stream);
                        case CEILING, CONSUME -> throw new AssertionError("no money here");
                    }
                });
            }
        }
    }
}
