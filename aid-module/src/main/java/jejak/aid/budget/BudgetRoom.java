package jejak.aid.budget;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires budget lines and the answer to what they plan. */
public final class BudgetRoom {

    private BudgetRoom() {}

    /** Adds this room's aggregate and {@link TranchePlans}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(BudgetLine.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerComponent(TranchePlans.class, c -> new LoggedTranchePlans(c.eventStore()));
    }
}
