package jejak.deliberation.publication;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the lists that villages put up. */
public final class PublicationRoom {

    private PublicationRoom() {}

    /** Registers the aggregate; the configuration must hold {@link RecipientLists}. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(VillageList.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
