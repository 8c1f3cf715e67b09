package jejak.aid.check.office;

import jejak.aid.check.Finding.Subject;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.SignalEvent.SignalSubject;

/** Names the tranche an instruction belongs to. */
final class Tranches {

    private Tranches() {}

    /** Budget line, category and number. */
    static String id(BsuDisbursementInstructed order) {
        return order.budgetLineId() + "/" + order.category() + "/T" + order.tranche();
    }

    /** A finding about the whole tranche. */
    static Subject subject(BsuDisbursementInstructed order) {
        return new Subject(SignalSubject.TRANCHE, id(order), null);
    }
}
