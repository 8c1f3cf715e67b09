package jejak.deliberation.musdes;

import java.util.List;
import java.util.function.Function;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Says what has to be wired for villages to deliberate, and which facts make this room act. */
public final class DeliberationModule {

    private DeliberationModule() {}

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

    /** What this room does by itself when something happened: nothing; a village's word comes from its people. */
    public static List<Function<Object, List<Object>>> policies() {
        return List.of();
    }
}
