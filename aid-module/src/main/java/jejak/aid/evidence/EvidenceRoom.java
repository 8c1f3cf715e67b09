package jejak.aid.evidence;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the documents that account for aid. */
public final class EvidenceRoom {

    private EvidenceRoom() {}

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdEvidence.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
