package jejak.household;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jejak.household.arrival.ArrivalRoom;
import jejak.household.counter.CounterRoom;
import jejak.household.erasure.ErasureRoom;
import jejak.household.family.FamilyRoom;
import jejak.household.intake.IntakeRoom;
import jejak.household.welfare.WelfareRoom;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Says what of this room has to be wired, and which facts make it act. */
public final class HouseholdModule {

    private HouseholdModule() {}

    /** Registers the aggregates; needs a lock factory, an {@link IdentityIndex} and the ports of erasure. */
    public static void configure(Configurer configurer) {
        ErasureRoom.configure(configurer);
        FamilyRoom.configure(configurer);
        WelfareRoom.configure(configurer);
        CounterRoom.configure(configurer);
        IntakeRoom.configure(configurer);
        ArrivalRoom.configure(configurer);
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Household.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }

    /** What this room does by itself when something happened: from an event to commands. */
    public static List<Function<Object, List<Object>>> policies() {
        List<Function<Object, List<Object>>> policies = new ArrayList<>(ErasureRoom.policies());
        policies.addAll(FamilyRoom.policies());
        policies.add(new WhenDuplicateNikFlaggedThenFlagTheOther());
        return policies;
    }
}
