package jejak.aid.signal;

import java.util.List;
import java.util.function.Function;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
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
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;

/** Has the checks look at a family whenever something is recorded that one of them reads. */
final class WhenFactsChangedThenLookForSignals implements Function<Object, List<Object>> {

    @Override
    public List<Object> apply(Object payload) {
        if (payload instanceof HouseholdEvent e && mayMoveACheck(e)) {
            return look(e.householdId());
        }
        if (payload instanceof BsuEvent e && mayMoveACheck(e)) {
            return look(e.householdId());
        }
        if (payload instanceof CivilRegistryMismatched e) {
            return look(e.householdId());
        }
        if (payload instanceof BsuDisbursementReinstructed e) {
            return look(e.householdId());
        }
        if (payload instanceof AidDelivered e) {
            return look(e.householdId());
        }
        if (payload instanceof AidDeliveryCorrected e) {
            return look(e.householdId());
        }
        return payload instanceof FamilyEvent e && mayMoveACheck(e) ? look(e.householdId()) : List.of();
    }

    private static List<Object> look(String householdId) {
        return List.of(new LookForSignals(householdId, null));
    }

    /** A rank or a new head is no finding, and the vacant seat was found with the death. */
    private static boolean mayMoveACheck(HouseholdEvent event) {
        return switch (event) {
            case HeadVacated _,
                    HeadReplaced _,
                    HouseholdMovedWithinRegency _,
                    DisabilityRecorded _,
                    WelfareDecileChanged _ -> false;
            case HouseholdRegistered _,
                    MemberAdded _,
                    MemberCorrected _,
                    DuplicateNikFlagged _,
                    MemberDeceased _,
                    HouseholdMovedOut _,
                    RegistryMembershipChanged _,
                    ExternalProgrammeEnrolmentChanged _ -> true;
        };
    }

    /** What is taken back or settled is found no more. */
    private static boolean mayMoveACheck(FamilyEvent event) {
        return switch (event) {
            case FamilyCardRenewed _, MemberLeft _, DeathCorrected _, MoveCorrected _ -> true;
            case HouseholdSplit _,
                    HouseholdMerged _,
                    HouseholdMovedIn _,
                    HouseholdClosed _,
                    HouseholdReopened _,
                    DuplicateNikResolved _ -> false;
        };
    }

    /** What is refused, failed or gone back cannot be wrong, and neither can going on. */
    private static boolean mayMoveACheck(BsuEvent event) {
        return switch (event) {
            case BsuRecipientDetermined _,
                    BsuRecipientNominated _,
                    BsuDisbursementInstructed _,
                    BsuPaid _,
                    BenefitSuspended _,
                    BenefitTerminated _ -> true;
            case BsuRefused _, BsuPaymentFailed _, FundsReturnedToTreasury _, BenefitResumed _ -> false;
        };
    }
}
