package jejak.aid.payee;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the naming of heirs and representatives. */
public final class PayeeRoom {

    private PayeeRoom() {}

    /** Adds this room's aggregate and the handler that may look into a second family. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdPayees.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new NamePayeeHandler(c.repository(HouseholdPayees.class)));
    }
}
