package jejak.deliberation.proposal;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the proposals that go up from the villages. */
public final class ProposalRoom {

    private ProposalRoom() {}

    /** Registers the aggregate; the configuration must hold {@link ChainRules}. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdProposals.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
