package jejak.aid.events;

import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What the rules say of a household. Eligible is not yet nominated, determined or paid. */
public sealed interface EligibilityEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * The outcome for one category of a programme, or the reasons for it, changed.
     *
     * @param rulePack code of the rule pack that was applied
     * @param rules every rule of the category with its verdict, in the order of the pack
     * @param cause what made the office look again
     * @param causeEventId id of the event that made the office look again, when there is one
     */
    record EligibilityDetermined(
            String householdId,
            String programme,
            String category,
            int year,
            EligibilityOutcome previous,
            EligibilityOutcome outcome,
            String rulePack,
            List<RuleVerdict> rules,
            EligibilityCause cause,
            @Nullable String causeEventId)
            implements EligibilityEvent {}

    /**
     * One rule and its verdict.
     *
     * @param rule code of the rule, for example {@code LISTED_IN_REGISTRY}
     * @param facts ids of the events it rests on; empty when it fails for want of a fact
     */
    record RuleVerdict(String rule, boolean passed, LegalBasis legalBasis, List<String> facts) {}

    /** Where a household stands with one category. */
    enum EligibilityOutcome {
        UNKNOWN,
        ELIGIBLE,
        NOT_ELIGIBLE
    }

    /** What made the office look again. */
    enum EligibilityCause {
        FACT_CHANGE,
        RULE_CHANGE,
        REQUEST
    }
}
