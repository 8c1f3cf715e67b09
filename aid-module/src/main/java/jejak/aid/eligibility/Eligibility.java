package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.Rule.Finding;
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
        return rule(code).indonesian();
    }

    /** The sentence of a rule in English. */
    public static String english(RuleCode code) {
        return rule(code).english();
    }

    static List<RuleVerdict> verdicts(FamilyFacts family, Category category, LocalDate on) {
        return category.rules().stream()
                .map(use -> verdict(use, rule(use.rule()).of(family, category, on)))
                .toList();
    }

    static Rule rule(RuleCode code) {
        return switch (code) {
            case LISTED_IN_REGISTRY -> new ListedInRegistry();
            case EXTREMELY_POOR -> new ExtremelyPoor();
            case RESIDENT_IN_REGENCY -> new ResidentInRegency();
            case HAS_LIVING_HEAD -> new HasLivingHead();
            case HAS_MEMBER_WITH_DISABILITY -> new HasMemberWithDisability();
            case NOT_IN_EXCLUDING_PROGRAMME -> new NotInExcludingProgramme();
            case NO_EXCLUDED_OCCUPATION -> new NoExcludedOccupation();
            case NOT_TURNED_DOWN_BY_VILLAGE -> new NotTurnedDownByVillage();
        };
    }

    private static RuleVerdict verdict(RuleUse use, Finding finding) {
        return new RuleVerdict(use.code(), finding.passed(), use.legalBasis(), finding.facts());
    }
}
