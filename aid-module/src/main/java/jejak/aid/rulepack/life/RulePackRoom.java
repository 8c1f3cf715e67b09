package jejak.aid.rulepack.life;

import java.time.LocalDate;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the log of rule packs. */
public final class RulePackRoom {

    private RulePackRoom() {}

    /** The command that keeps an announced day of a pack; the office's calendar sends it. */
    public static Object day(String rulePackId, LocalDate day) {
        return new KeepRulePackDay(rulePackId, day);
    }

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(RulePackLog.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }
}
