package jejak.deliberation.musdes;

import jejak.deliberation.sitting.QuorumRules;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the sessions of villages, and what they put into the households' logs. */
public final class MusdesRoom {

    private MusdesRoom() {}

    /** Registers the aggregates and the handler of two logs; the configuration must hold {@link QuorumRules}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(MusdesSession.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdDecisions.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new RecordMusdesDecisionHandler(
                        c.repository(MusdesSession.class), c.repository(HouseholdDecisions.class)));
    }
}
