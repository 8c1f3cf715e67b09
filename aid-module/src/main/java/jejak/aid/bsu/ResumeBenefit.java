package jejak.aid.bsu;

import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a suspended benefit be paid again. */
public record ResumeBenefit(
        @TargetAggregateIdentifier String householdId, String programme, String category, int year) {

    BenefitResumed decide(HouseholdAidState state) {
        Benefit benefit = state.requireBenefit(benefit());
        if (benefit.stage() != Benefit.Stage.SUSPENDED) {
            throw new Rejected("category", BsuFault.BENEFIT_NOT_SUSPENDED);
        }
        return new BenefitResumed(householdId, programme, category, year);
    }

    Benefit.Key benefit() {
        return new Benefit.Key(programme, category, year);
    }
}
