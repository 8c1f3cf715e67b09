package jejak.household.arrival;

import jejak.household.IdentityIndex;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires how families come from other regencies. */
public final class ArrivalRoom {

    private ArrivalRoom() {}

    /** Registers the aggregate and the handler of two logs; the configuration must hold an {@link IdentityIndex}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(DepartedHousehold.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new AcceptMoveInHandler(
                        c.repository(DepartedHousehold.class), c.getComponent(IdentityIndex.class)));
    }
}
