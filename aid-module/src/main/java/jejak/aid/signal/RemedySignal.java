package jejak.aid.signal;

import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalRemedy;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that what a confirmed signal showed has been put right.
 *
 * @param reference number of the document that shows it; never a name
 */
public record RemedySignal(@TargetAggregateIdentifier String signalId, SignalRemedy remedy, String reference) {

    /** Who confirmed it does not also settle it. */
    SignalRemedied decide(SignalState signal, String actor) {
        new Checks()
                .that(
                        signal.verdict() == SignalVerdict.CONFIRMED && !signal.remedied(),
                        "signalId",
                        SignalFault.NOT_CONFIRMED)
                .that(!signal.triagedBy().equals(actor), "", SignalFault.SAME_HAND_AS_TRIAGE)
                .that(Signals.usable(reference), "reference", SignalFault.REFERENCE_UNUSABLE)
                .done();
        return new SignalRemedied(signalId, remedy, reference);
    }
}
