package jejak.aid.rulepack;

import java.util.function.Predicate;
import jejak.aid.rulepack.RulePack.Category;

/** The rules a pack may name; each knows which values of its category it cannot do without. */
public enum RuleCode {
    LISTED_IN_REGISTRY(c -> !c.registries().isEmpty()),
    EXTREMELY_POOR(c -> c.welfareLimit() != null),
    RESIDENT_IN_REGENCY(c -> true),
    HAS_LIVING_HEAD(c -> true),
    HAS_MEMBER_WITH_DISABILITY(c -> true),
    NOT_IN_EXCLUDING_PROGRAMME(c -> !c.excludingProgrammes().isEmpty()),
    NO_EXCLUDED_OCCUPATION(c -> !c.excludedOccupations().isEmpty()),
    NOT_TURNED_DOWN_BY_VILLAGE(c -> true);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without captured state never changes
    private final Predicate<Category> hasItsValues;

    RuleCode(Predicate<Category> hasItsValues) {
        this.hasItsValues = hasItsValues;
    }

    boolean hasItsValues(Category category) {
        return hasItsValues.test(category);
    }
}
