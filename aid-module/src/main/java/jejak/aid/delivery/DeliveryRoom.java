package jejak.aid.delivery;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires goods, services and contributions. */
public final class DeliveryRoom {

    private DeliveryRoom() {}

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdDeliveries.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
