package jejak.deliberation.result;

import jejak.deliberation.musdes.HouseholdDecisions;
import jejak.deliberation.sitting.QuorumRules;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires what becomes of a session's signed result. */
public final class ResultRoom {

    private ResultRoom() {}

    /** Registers the aggregate and the handler of two logs; the room of the sessions must be configured too. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(SessionResult.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new AddendumHandler(
                        c.repository(SessionResult.class),
                        c.repository(HouseholdDecisions.class),
                        c.getComponent(QuorumRules.class)));
    }
}
