package jejak.deliberation.objection;

import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;

/** One end of an objection in the two logs it belongs to. */
record Settlement(ObjectionEvent inObjection, ObjectionSettled inHousehold) {

    static Settlement of(ObjectionEvent event, ObjectionState objection, ObjectionOutcome how, SettlementCause cause) {
        ObjectionFiled filed = objection.filed();
        return new Settlement(
                event, new ObjectionSettled(filed.householdId(), filed.objectionId(), filed.kind(), how, cause));
    }
}
