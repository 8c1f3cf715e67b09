package jejak.household.counter;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the village counter. */
public final class CounterRoom {

    private CounterRoom() {}

    /** Registers the aggregate; the configuration must hold a lock factory. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(PuskesosCase.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
