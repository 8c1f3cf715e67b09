package jejak.aid.rulepack.life;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the log of rule packs. */
public final class RulePackRoom {

    private RulePackRoom() {}

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(RulePackLog.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
