package jejak.aid.rulepack.values;

import jejak.aid.rulepack.Means;
import jejak.household.events.HouseholdEvent.RegistrySource;

/** The highest decile of a registry that still counts as poor enough. */
public record WelfareLimit(
        @Means("The registry that ranks.") RegistrySource registry,
        @Means("The highest decile that passes.") int highestDecile) {}
