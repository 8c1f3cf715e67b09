package jejak.aid.rulepack;

import java.util.function.BiPredicate;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleUse;

/** The rules a pack may name; each knows which values of its category it cannot do without. */
public enum RuleCode {
    LISTED_IN_REGISTRY((c, use) -> !c.registries().isEmpty()),
    EXTREMELY_POOR((c, use) -> c.welfareLimit() != null),
    RESIDENT_IN_REGENCY((c, use) -> true),
    HAS_LIVING_HEAD((c, use) -> true),
    HAS_MEMBER_WITH_DISABILITY((c, use) -> true),
    NOT_IN_EXCLUDING_PROGRAMME((c, use) -> !c.excludingProgrammes().isEmpty()),
    NO_EXCLUDED_OCCUPATION((c, use) -> !c.excludedOccupations().isEmpty()),
    NOT_TURNED_DOWN_BY_VILLAGE((c, use) -> true),
    LISTED_IN_REGISTRY_OF_THE_DAY((c, use) -> c.registrySwitch() != null),
    DECILE_IN_RANGE((c, use) -> use.values().registry() != null && use.values().highestDecile() != null),
    HAS_DISABILITY_OF_KIND(
            (c, use) -> use.values().disabilityKinds() != null || use.values().leastSeverity() != null),
    HAS_MEMBER_IN_AGE_RANGE(
            (c, use) -> use.values().youngest() != null || use.values().oldest() != null),
    HAS_MEMBER_WITH_OCCUPATION((c, use) -> use.values().occupations() != null),
    ASSESSED_AS_POOR((c, use) -> use.values().leastYesAnswers() != null),
    /** What a pack says for itself. */
    EXPRESSION((c, use) -> use.expression() != null);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without captured state never changes
    private final BiPredicate<Category, RuleUse> hasItsValues;

    RuleCode(BiPredicate<Category, RuleUse> hasItsValues) {
        this.hasItsValues = hasItsValues;
    }

    boolean hasItsValues(Category category, RuleUse use) {
        return hasItsValues.test(category, use);
    }
}
