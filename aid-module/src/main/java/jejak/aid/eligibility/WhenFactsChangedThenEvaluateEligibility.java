package jejak.aid.eligibility;

import java.util.List;
import java.util.function.Function;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.WelfareAssessed;

/** Has a family looked at again whenever a fact changed that a rule may rest on. */
final class WhenFactsChangedThenEvaluateEligibility implements Function<Object, List<Object>> {

    @Override
    public List<Object> apply(Object payload) {
        if (payload instanceof HouseholdEvent e && mayMoveARule(e)) {
            return List.of(new EvaluateEligibility(e.householdId(), EligibilityCause.FACT_CHANGE, null));
        }
        if (payload instanceof HouseholdDecisionEvent e && mayMoveARule(e)) {
            return List.of(new EvaluateEligibility(e.householdId(), EligibilityCause.FACT_CHANGE, null));
        }
        if (payload instanceof FamilyEvent e && mayMoveARule(e)) {
            return List.of(new EvaluateEligibility(e.householdId(), EligibilityCause.FACT_CHANGE, null));
        }
        if (payload instanceof WelfareAssessed e) {
            return List.of(new EvaluateEligibility(e.householdId(), EligibilityCause.FACT_CHANGE, null));
        }
        return payload instanceof DisabilityRevised e
                ? List.of(new EvaluateEligibility(e.householdId(), EligibilityCause.FACT_CHANGE, null))
                : List.of();
    }

    /** A duplicate number is a signal and not a verdict: it moves no rule until somebody decides on it. */
    private static boolean mayMoveARule(HouseholdEvent event) {
        return switch (event) {
            case DuplicateNikFlagged _ -> false;
            case HouseholdRegistered _,
                    MemberAdded _,
                    MemberCorrected _,
                    MemberDeceased _,
                    HeadVacated _,
                    HeadReplaced _,
                    HouseholdMovedWithinRegency _,
                    HouseholdMovedOut _,
                    DisabilityRecorded _,
                    RegistryMembershipChanged _,
                    WelfareDecileChanged _,
                    ExternalProgrammeEnrolmentChanged _ -> true;
        };
    }

    /** What a split and a merger change is said again of each person; a card and a settled number move no rule. */
    private static boolean mayMoveARule(FamilyEvent event) {
        return switch (event) {
            case MemberLeft _, DeathCorrected _, MoveCorrected _, HouseholdClosed _, HouseholdReopened _ -> true;
            case HouseholdSplit _, HouseholdMerged _, HouseholdMovedIn _, FamilyCardRenewed _, DuplicateNikResolved _ ->
                false;
        };
    }

    private static boolean mayMoveARule(HouseholdDecisionEvent event) {
        return switch (event) {
            case HouseholdDeliberated _ -> true;
        };
    }
}
