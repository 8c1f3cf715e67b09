package jejak.deliberation.objection;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the objections and what they put into the households' logs. */
public final class ObjectionRoom {

    private ObjectionRoom() {}

    /** The command that ends an objection whose last day has passed; the office's calendar sends it. */
    public static Object deadline(String objectionId, String householdId) {
        return new ExpireObjection(objectionId, householdId);
    }

    /** Registers the aggregates and the handler of two logs; the configuration must hold {@link ObjectionRules}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Objection.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(ObjectedHousehold.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new ObjectionHandler(
                        c.repository(Objection.class),
                        c.repository(ObjectedHousehold.class),
                        c.getComponent(ObjectionRules.class)));
    }
}
