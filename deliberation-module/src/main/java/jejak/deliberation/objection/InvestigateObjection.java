package jejak.deliberation.objection;

import java.time.LocalDate;
import jejak.deliberation.events.ObjectionEvent.Findings;
import jejak.deliberation.events.ObjectionEvent.ObjectionInvestigated;
import jejak.deliberation.objection.ObjectionState.Phase;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record what somebody who went and looked has found. */
public record InvestigateObjection(
        @TargetAggregateIdentifier String objectionId, String householdId, Findings findings) {

    ObjectionInvestigated decide(ObjectionState objection, LocalDate on) {
        objection.mustBeAbout(householdId);
        objection.mustBeOpen();
        objection.mustNotBeBeforeLastStep(on);
        new Checks()
                .that(objection.phase() != Phase.FILED, "objectionId", ObjectionReason.OBJECTION_NOT_ACKNOWLEDGED)
                .done();
        return new ObjectionInvestigated(objectionId, householdId, findings);
    }
}
