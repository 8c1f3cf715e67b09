package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.rule.Rule.Finding;
import jejak.aid.eligibility.rule.Rules;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.rulepack.RuleCode;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleUse;

/** Applies the rules of a category to what is known of a family. */
public final class Eligibility {

    private Eligibility() {}

    /** Whether the family passes every rule of the category on a day. */
    public static boolean eligible(FamilyFacts family, Category category, LocalDate on) {
        return verdicts(family, category, on).stream().allMatch(RuleVerdict::passed);
    }

    /** The sentence of a rule in Indonesian. */
    public static String indonesian(RuleCode code) {
        return Rules.of(code).indonesian();
    }

    /** The sentence of a rule in English. */
    public static String english(RuleCode code) {
        return Rules.of(code).english();
    }

    /** What each rule of the category says of the family on a day. */
    public static List<RuleVerdict> verdicts(FamilyFacts family, Category category, LocalDate on) {
        return category.rules().stream()
                .map(use -> verdict(use, Rules.of(use).of(family, category, on)))
                .toList();
    }

    private static RuleVerdict verdict(RuleUse use, Finding finding) {
        return new RuleVerdict(use.code(), finding.passed(), use.legalBasis(), finding.facts());
    }
}
