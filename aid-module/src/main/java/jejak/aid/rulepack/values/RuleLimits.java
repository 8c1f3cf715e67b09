package jejak.aid.rulepack.values;

import java.util.List;
import jejak.aid.rulepack.Means;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import org.jspecify.annotations.Nullable;

/** The values one use of a rule has of its own; each rule says which it cannot do without. */
public record RuleLimits(
        @Means("The registry asked.") @Nullable RegistrySource registry,

        @Means("The oldest period of the registry that still counts, for example 2025-04.") @Nullable
        String oldestPeriod,

        @Means("The poorest decile that passes, 1 to 10.") @Nullable
        Integer lowestDecile,

        @Means("The least poor decile that passes, 1 to 10.") @Nullable
        Integer highestDecile,

        @Means("Kinds of disability that pass.") @Nullable List<DisabilityKind> disabilityKinds,
        @Means("The least severity that passes.") @Nullable DisabilitySeverity leastSeverity,

        @Means("The youngest age in whole years that passes.") @Nullable
        Integer youngest,

        @Means("The oldest age in whole years that passes.") @Nullable
        Integer oldest,

        @Means("Occupations asked for.") @Nullable List<Occupation> occupations,

        @Means("How many of the assessment's questions must be answered yes.") @Nullable
        Integer leastYesAnswers) {

    /** No values at all. */
    public static final RuleLimits NONE = new RuleLimits(null, null, null, null, null, null, null, null, null, null);
}
