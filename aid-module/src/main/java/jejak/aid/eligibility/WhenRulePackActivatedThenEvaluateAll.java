package jejak.aid.eligibility;

import java.util.List;
import java.util.function.Function;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;

/** Has every family of a regency looked at again when its rules changed. */
final class WhenRulePackActivatedThenEvaluateAll implements Function<Object, List<Object>> {

    private final Function<String, List<String>> householdsUnder;

    WhenRulePackActivatedThenEvaluateAll(Function<String, List<String>> householdsUnder) {
        this.householdsUnder = householdsUnder;
    }

    @Override
    public List<Object> apply(Object payload) {
        boolean changed = payload instanceof RulePackActivated
                || payload instanceof RulePackSuperseded
                || payload instanceof RulePackDayCame;
        if (changed && payload instanceof RulePackEvent e) {
            return householdsUnder.apply(e.rulePackId()).stream()
                    .<Object>map(id -> new EvaluateEligibility(id, EligibilityCause.RULE_CHANGE, null))
                    .toList();
        }
        return List.of();
    }
}
