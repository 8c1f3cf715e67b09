package jejak.aid.eligibility;

import java.util.List;
import java.util.function.Function;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the evaluation of eligibility and what sets it off. */
public final class EligibilityRoom {

    private EligibilityRoom() {}

    /** Adds this room's aggregate. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HouseholdEligibility.class)
                .configureLockFactory(c -> c.getComponent(LockFactory.class)));
    }

    /**
     * What this room does when something happens.
     *
     * @param householdsUnder the households of the regency of a rule pack, asked for when its rules change
     */
    public static List<Function<Object, List<Object>>> policies(Function<String, List<String>> householdsUnder) {
        return List.of(
                new WhenFactsChangedThenEvaluateEligibility(),
                new WhenRulePackActivatedThenEvaluateAll(householdsUnder));
    }
}
