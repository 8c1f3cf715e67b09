package jejak.deliberation.objection;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.ObjectionDecided;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.deliberation.objection.ObjectionState.Phase;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Decides on an objection, or on the appeal against its first decision. */
public record DecideObjection(
        @TargetAggregateIdentifier String objectionId, String householdId, ObjectionOutcome outcome) {

    /** Whoever had a hand in what is contested, or in the objection itself, leaves the decision to somebody else. */
    Settlement decide(
            ObjectionState objection,
            ObjectedHousehold.State family,
            LocalDate on,
            LocalDate today,
            @Nullable String actor) {
        objection.mustBeAbout(householdId);
        objection.mustBeOpen();
        objection.mustNotBeBeforeLastStep(on);
        new Checks()
                .that(outcome != ObjectionOutcome.LAPSED, "outcome", ObjectionReason.OUTCOME_NOT_A_PERSONS)
                .that(!today.isAfter(objection.dueOn()), "objectionId", ObjectionReason.DEADLINE_PASSED)
                .that(objection.phase() != Phase.FILED, "objectionId", ObjectionReason.OBJECTION_NOT_ACKNOWLEDGED)
                .that(another(objection, family, actor), "", ObjectionReason.SAME_HAND_AS_CONTESTED)
                .that(
                        actor == null || !objection.handlers().contains(actor),
                        "",
                        ObjectionReason.SAME_HAND_AS_OBJECTION)
                .done();
        ObjectionDecided decided = new ObjectionDecided(objectionId, householdId, outcome);
        return Settlement.of(decided, objection, outcome, SettlementCause.DECISION);
    }

    private static boolean another(ObjectionState objection, ObjectedHousehold.State family, @Nullable String actor) {
        return actor == null
                || (!family.touchedBy(actor, objection.filed().contested())
                        && !objection.deciders().contains(actor));
    }
}
