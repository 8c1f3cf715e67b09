package jejak.aid.eligibility.rule;

import jejak.aid.rulepack.RuleCode;
import jejak.aid.rulepack.values.RuleUse;
import jejak.kernel.LegalBasis;

/** Finds the rule of a code. */
public final class Rules {

    private Rules() {}

    /** The rule that a pack uses, with the values of that use. */
    public static Rule of(RuleUse use) {
        return switch (use.rule()) {
            case LISTED_IN_REGISTRY -> new ListedInRegistry();
            case EXTREMELY_POOR -> new ExtremelyPoor();
            case RESIDENT_IN_REGENCY -> new ResidentInRegency();
            case HAS_LIVING_HEAD -> new HasLivingHead();
            case HAS_MEMBER_WITH_DISABILITY -> new HasMemberWithDisability();
            case NOT_IN_EXCLUDING_PROGRAMME -> new NotInExcludingProgramme();
            case NO_EXCLUDED_OCCUPATION -> new NoExcludedOccupation();
            case NOT_TURNED_DOWN_BY_VILLAGE -> new NotTurnedDownByVillage();
            case LISTED_IN_REGISTRY_OF_THE_DAY -> new ListedInRegistryOfTheDay(use.values());
            case DECILE_IN_RANGE -> new DecileInRange(use.values());
            case HAS_DISABILITY_OF_KIND -> new HasDisabilityOfKind(use.values());
            case HAS_MEMBER_IN_AGE_RANGE -> new HasMemberInAgeRange(use.values());
            case HAS_MEMBER_WITH_OCCUPATION -> new HasMemberWithOccupation(use.values());
            case ASSESSED_AS_POOR -> new AssessedAsPoor(use.values());
            case EXPRESSION -> new SaidByThePack(use.expression());
        };
    }

    /** The rule of a code without a use, for its sentence, which is the same for all values. */
    public static Rule of(RuleCode code) {
        return of(new RuleUse(code, new LegalBasis("", "", 0, null), null, null));
    }
}
