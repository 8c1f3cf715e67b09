package jejak.deliberation.objection;

import java.time.LocalDate;
import java.util.Objects;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.objection.ObjectionState.Phase;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Does not accept a person's decision on an objection. */
public record AppealObjection(@TargetAggregateIdentifier String objectionId, String householdId) {

    ObjectionAppealed decide(ObjectionState objection, LocalDate on, LocalDate today, ObjectionRule rule) {
        objection.mustBeAbout(householdId);
        if (objection.phase() != Phase.SETTLED) {
            throw new Rejected("objectionId", ObjectionReason.NOTHING_TO_APPEAL);
        }
        objection.mustNotBeBeforeLastStep(on);
        LocalDate decidedOn = Objects.requireNonNull(objection.decidedOn(), "what a person decided has its day");
        if (today.isAfter(decidedOn.plusDays(rule.appealWithinDays()))) {
            throw new Rejected("objectionId", ObjectionReason.APPEAL_TOO_LATE);
        }
        return new ObjectionAppealed(objectionId, householdId, today.plusDays(rule.decideWithinDays()));
    }
}
