package jejak.household.family;

import java.util.List;
import java.util.function.Function;
import jejak.household.IdentityIndex;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires how families part, join and end, and how an error about them is put right. */
public final class FamilyRoom {

    private FamilyRoom() {}

    /** Registers the aggregate and what writes two logs; needs an {@link AidUnderWay}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdFamily.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(c -> new FamilyHandler(
                        c.repository(HouseholdFamily.class),
                        c.getComponent(AidUnderWay.class),
                        c.getComponent(IdentityIndex.class)));
    }

    /** What this room does by itself when something happened: from an event to commands. */
    public static List<Function<Object, List<Object>>> policies() {
        return List.of(new WhenNumbersChangedThenSettleDuplicates());
    }
}
