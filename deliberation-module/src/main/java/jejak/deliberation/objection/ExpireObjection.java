package jejak.deliberation.objection;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.ObjectionExpired;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends an objection that nobody decided in time; sent by the office's calendar. */
record ExpireObjection(@TargetAggregateIdentifier String objectionId, String householdId) {

    /** The silence after an appeal leaves the first decision as it was. */
    Settlement decide(ObjectionState objection, LocalDate today) {
        objection.mustBeAbout(householdId);
        objection.mustBeOpen();
        objection.mustNotBeBeforeLastStep(today);
        new Checks()
                .that(today.isAfter(objection.dueOn()), "objectionId", ObjectionReason.DEADLINE_NOT_PASSED)
                .done();
        ObjectionOutcome first = objection.outcome();
        ObjectionOutcome how = first == null ? objection.filed().byDefault() : first;
        ObjectionExpired expired = new ObjectionExpired(objectionId, householdId, how);
        return Settlement.of(expired, objection, how, SettlementCause.DEADLINE);
    }
}
