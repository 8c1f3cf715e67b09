package jejak.deliberation.objection;

import java.time.LocalDate;
import jejak.deliberation.events.ObjectionEvent.ObjectionAcknowledged;
import jejak.deliberation.objection.ObjectionState.Phase;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirms to the objector that the office has the objection. */
public record AcknowledgeObjection(
        @TargetAggregateIdentifier String objectionId, String householdId) {

    ObjectionAcknowledged decide(ObjectionState objection, LocalDate on) {
        objection.mustBeAbout(householdId);
        objection.mustBeOpen();
        objection.mustNotBeBeforeLastStep(on);
        new Checks()
                .that(objection.phase() == Phase.FILED, "objectionId", ObjectionReason.ALREADY_ACKNOWLEDGED)
                .done();
        return new ObjectionAcknowledged(objectionId, householdId);
    }
}
