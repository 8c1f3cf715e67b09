package jejak.aid.signal;

import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.aid.events.SignalEvent.TriageReason;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what looking at a signal came to; it changes nothing for the family by itself. */
public record TriageSignal(@TargetAggregateIdentifier String signalId, SignalVerdict verdict, TriageReason reason) {

    /**
     * Nobody judges what they had a hand in, and a final word rests on a document.
     *
     * @param evidence how many documents the command names
     */
    SignalTriaged decide(SignalState signal, String actor, int evidence) {
        boolean open = signal.verdict() == null || signal.verdict() == SignalVerdict.FIELD_CHECK;
        new Checks()
                .that(open, "signalId", SignalFault.ALREADY_JUDGED)
                .that(!signal.hands().contains(actor), "", SignalFault.SAME_HAND_AS_FACTS)
                .that(verdict == SignalVerdict.FIELD_CHECK || evidence > 0, "verdict", SignalFault.EVIDENCE_MISSING)
                .done();
        return new SignalTriaged(signalId, verdict, reason);
    }
}
