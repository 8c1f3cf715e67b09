package jejak.deliberation.objection;

import jejak.deliberation.events.ObjectionEvent.ObjectionAcknowledged;
import jejak.deliberation.objection.ObjectionState.Phase;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirms to the objector that the office has the objection. */
public record AcknowledgeObjection(
        @TargetAggregateIdentifier String objectionId, String householdId) {

    ObjectionAcknowledged decide(ObjectionState objection) {
        objection.mustBeAbout(householdId);
        objection.mustBeOpen();
        new Checks()
                .that(objection.phase() == Phase.FILED, "objectionId", ObjectionReason.ALREADY_ACKNOWLEDGED)
                .done();
        return new ObjectionAcknowledged(objectionId, householdId);
    }
}
