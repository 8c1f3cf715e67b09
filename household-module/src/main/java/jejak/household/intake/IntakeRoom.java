package jejak.household.intake;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the logs of files that are taken in. */
public final class IntakeRoom {

    private IntakeRoom() {}

    /** Registers the aggregate; the configuration must hold a lock factory. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(ImportLog.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
