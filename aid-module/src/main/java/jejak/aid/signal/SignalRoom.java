package jejak.aid.signal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jejak.aid.check.CardHolders;
import jejak.aid.check.CheckSettings;
import jejak.aid.check.OfficeBooks;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.signal.LookingHandler.Tools;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires signals, what looks for them and what sets that off. */
public final class SignalRoom {

    private SignalRoom() {}

    /** Adds this room's aggregates and the handler that lets the checks look. */
    public static void configure(Configurer configurer) {
        aggregate(configurer, HouseholdCase.class);
        aggregate(configurer, Signal.class);
        aggregate(configurer, Sweep.class);
        configurer.registerCommandHandler(
                c -> new LookingHandler(c.repository(HouseholdCase.class), c.repository(Signal.class), tools(c)));
    }

    /** What this room does when something happens. */
    public static List<Function<Object, List<Object>>> policies(OfficeBooks books) {
        return List.of(new WhenFactsChangedThenLookForSignals(), new WhenSweepCalledThenLook(books));
    }

    private static void aggregate(Configurer configurer, Class<?> type) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }

    private static Tools tools(Configuration c) {
        return new Tools(
                c.getComponent(RulePacks.class),
                c.getComponent(CardHolders.class, () -> (_, _) -> null),
                c.getComponent(OfficeBooks.class, () -> OfficeBooks.EMPTY),
                c.getComponent(CheckSettings.class, () -> new CheckSettings(Map.of())));
    }
}
