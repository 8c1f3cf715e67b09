package jejak.household;

import java.util.List;
import java.util.function.Function;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Says what of this room has to be wired, and which facts make it act. */
public final class HouseholdModule {

    private HouseholdModule() {}

    /** Registers the family's aggregate; the configuration must hold a lock factory and an {@link IdentityIndex}. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Household.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }

    /** What this room does by itself when something happened: from an event to commands. */
    public static List<Function<Object, List<Object>>> policies() {
        return List.of(new WhenDuplicateNikFlaggedThenFlagTheOther());
    }
}
