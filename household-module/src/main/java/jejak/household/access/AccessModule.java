package jejak.household.access;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Says what has to be wired for emergency access. */
public final class AccessModule {

    private AccessModule() {}

    /** Registers the aggregate; the configuration must hold a lock factory. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(EmergencyAccess.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
