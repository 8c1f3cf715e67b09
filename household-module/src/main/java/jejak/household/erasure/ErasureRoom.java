package jejak.household.erasure;

import java.util.List;
import java.util.function.Function;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires how persons are forgotten. */
public final class ErasureRoom {

    private ErasureRoom() {}

    /** Adds this room's aggregate; needs a {@link PaymentsUnderWay} and a {@link KeyDestruction} component. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdErasure.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }

    /** What this room does by itself when something happened. */
    public static List<Function<Object, List<Object>>> policies() {
        return List.of(new WhenErasureDecidedThenExecute());
    }
}
