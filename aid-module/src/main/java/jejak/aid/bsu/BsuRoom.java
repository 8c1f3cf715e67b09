package jejak.aid.bsu;

import jejak.aid.bsu.DetermineRecipientsHandler.Decree;
import jejak.aid.bsu.Succession.Successor;
import jejak.aid.quota.PlaceBooks;
import jejak.aid.quota.QuotaFault;
import jejak.kernel.Rejected;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Wires a household's aid and the decrees that entitle households. */
public final class BsuRoom {

    private static final AggregateModel<HouseholdAidLog> BYSTANDER =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(HouseholdAidLog.class);

    private BsuRoom() {}

    /** Adds this room's aggregates and the handler that writes a decree. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdAid.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Decree.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdPlaces.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerComponent(Enrolment.class, c -> new Enrolment(c.getComponent(PlaceBooks.class)))
                .registerComponent(Succession.class, BsuRoom::succession)
                .registerCommandHandler(c -> new DetermineRecipientsHandler(
                        c.repository(Decree.class), c.repository(HouseholdAid.class), c.getComponent(Enrolment.class)));
    }

    private static Succession succession(Configuration c) {
        return new Succession(c.getComponent(PlaceBooks.class), id -> known(c.eventStore(), id), id -> load(c, id));
    }

    private static HouseholdAidState known(EventStore log, String householdId) {
        EventSourcedAggregate<HouseholdAidLog> family =
                EventSourcedAggregate.initialize(new Bystander(), BYSTANDER, log, NoSnapshotTriggerDefinition.TRIGGER);
        family.initializeState(log.readEvents(householdId));
        return family.invoke(HouseholdAidLog::state);
    }

    private static Successor load(Configuration c, String householdId) {
        try {
            return successor(c.repository(HouseholdPlaces.class).load(householdId));
        } catch (AggregateNotFoundException nobody) {
            throw new Rejected("successorHouseholdId", QuotaFault.NOT_ON_WAITING_LIST);
        }
    }

    private static Successor successor(Aggregate<HouseholdPlaces> family) {
        return new Successor(
                family.invoke(HouseholdPlaces::state),
                family.invoke(HouseholdPlaces::hands),
                (turn, nominated) -> family.execute(f -> f.takeTurn(turn, nominated)));
    }

    /** A family's log read for another family's turn: it can be told nothing. */
    static final class Bystander extends HouseholdAidLog {}
}
