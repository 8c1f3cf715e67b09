package jejak.aid.bsu;

import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Holds back further payments of a benefit for a while. */
public record SuspendBenefit(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        SuspensionReason reason) {

    BenefitSuspended decide(HouseholdAidState state) {
        Benefit benefit = state.requireBenefit(benefit());
        if (benefit.stage() != Benefit.Stage.DETERMINED) {
            throw new Rejected("category", BsuFault.BENEFIT_NOT_RUNNING);
        }
        return new BenefitSuspended(householdId, programme, category, year, reason);
    }

    Benefit.Key benefit() {
        return new Benefit.Key(programme, category, year);
    }
}
