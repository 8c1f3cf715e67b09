package jejak.household.welfare;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires how visits, compared lists and insurance are put on record. */
public final class WelfareRoom {

    private WelfareRoom() {}

    /** Registers the aggregate; the configuration must hold a lock factory. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdWelfare.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
