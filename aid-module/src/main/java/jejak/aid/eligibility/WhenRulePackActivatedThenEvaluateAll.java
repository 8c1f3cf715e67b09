package jejak.aid.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;

/** Has every family looked at again when the rules changed. */
final class WhenRulePackActivatedThenEvaluateAll implements Function<Object, List<Object>> {

    private final Supplier<List<String>> householdIds;

    WhenRulePackActivatedThenEvaluateAll(Supplier<List<String>> householdIds) {
        this.householdIds = householdIds;
    }

    @Override
    public List<Object> apply(Object payload) {
        if (payload instanceof RulePackActivated
                || payload instanceof RulePackSuperseded
                || payload instanceof RulePackDayCame) {
            return householdIds.get().stream()
                    .<Object>map(id -> new EvaluateEligibility(id, EligibilityCause.RULE_CHANGE, null))
                    .toList();
        }
        return List.of();
    }
}
