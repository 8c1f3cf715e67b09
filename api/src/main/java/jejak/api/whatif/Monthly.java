package jejak.api.whatif;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.aid.eligibility.Eligibility;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;

/** What one pack says of one family, category and month: whether it is eligible, what is due, and each rule's verdict. */
record Monthly(boolean eligible, long rupiah, Map<String, Boolean> rules) {

    private static final Monthly NOTHING = new Monthly(false, 0, Map.of());

    static Monthly of(Optional<RulePack> pack, List<String> key, FamilyFacts family, YearMonth month) {
        return pack.flatMap(p -> p.programme(key.get(0), month.getYear()))
                .flatMap(programme -> programme.category(key.get(1)))
                .map(category -> of(category, family, month))
                .orElse(NOTHING);
    }

    private static Monthly of(Category category, FamilyFacts family, YearMonth month) {
        Map<String, Boolean> rules = new LinkedHashMap<>();
        Eligibility.verdicts(family, category, month.atEndOfMonth()).forEach(v -> rules.put(v.rule(), v.passed()));
        boolean eligible = !rules.containsValue(false);
        boolean due = eligible && category.months().contains(month);
        return new Monthly(eligible, due ? category.monthlyRupiah() : 0, rules);
    }

    /** The rules that say something else in the other one. */
    List<Difference.RuleChange> against(Monthly other) {
        Set<String> all = new LinkedHashSet<>(rules.keySet());
        all.addAll(other.rules.keySet());
        List<Difference.RuleChange> changes = new ArrayList<>();
        for (String rule : all) {
            Boolean before = rules.get(rule);
            Boolean after = other.rules.get(rule);
            if (before == null || !before.equals(after)) {
                changes.add(new Difference.RuleChange(rule, before, after));
            }
        }
        return changes;
    }
}
