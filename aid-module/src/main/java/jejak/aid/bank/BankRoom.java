package jejak.aid.bank;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires what goes to the bank and what comes back from it. */
public final class BankRoom {

    private BankRoom() {}

    /** Adds this room's aggregates and the handler of its files. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdMoney.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(BankFileLog.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerCommandHandler(
                        c -> new BankFileHandler(c.repository(BankFileLog.class), c.repository(HouseholdMoney.class)));
    }
}
