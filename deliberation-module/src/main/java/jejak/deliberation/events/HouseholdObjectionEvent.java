package jejak.deliberation.events;

import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.kernel.Claim;

/** What a family may read of the objections about it, in its own log: never who objected. */
public sealed interface HouseholdObjectionEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** An objection about this household was filed; committed together with the objection's own event. */
    record ObjectionRaised(String householdId, String objectionId, ObjectionKind kind)
            implements HouseholdObjectionEvent {}

    /** An objection about this household came to an end. */
    record ObjectionSettled(
            String householdId, String objectionId, ObjectionKind kind, ObjectionOutcome outcome, SettlementCause cause)
            implements HouseholdObjectionEvent {}

    /** What ended an objection. */
    enum SettlementCause {
        DECISION,
        DEADLINE
    }
}
