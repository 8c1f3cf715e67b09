package jejak.aid.recovery;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires what families received and were not due. */
public final class RecoveryRoom {

    private RecoveryRoom() {}

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdDebt.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
