package jejak.aid.bsu;

import jejak.aid.bsu.DetermineRecipientsHandler.Decree;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires a household's aid and the decrees that entitle households. */
public final class BsuRoom {

    private BsuRoom() {}

    /** Adds this room's aggregates and the handler that writes a decree. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdAid.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Decree.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c ->
                        new DetermineRecipientsHandler(c.repository(Decree.class), c.repository(HouseholdAid.class)));
    }
}
