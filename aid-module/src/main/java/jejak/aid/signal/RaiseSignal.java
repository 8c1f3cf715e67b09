package jejak.aid.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts on record what an auditor found about a family that no check has found.
 *
 * @param check code of the check it is a case of, or {@code AUDIT_FINDING}
 * @param reference number of the working paper or report that describes it; never a name
 * @param rupiah the money concerned; 0 when there is none
 * @param facts ids of the events in the family's log that it rests on
 */
public record RaiseSignal(String householdId, String check, String reference, long rupiah, List<String> facts) {

    private static final About AUDIT_FINDING = new About(
            "AUDIT_FINDING",
            SignalSeverity.MEDIUM,
            "Temuan pemeriksa",
            "Temuan pemeriksa; lihat dokumen yang disebut.",
            "An auditor's finding; see the document named.");

    /** The log of the signal: the same finding under the same reference is one signal. */
    @TargetAggregateIdentifier
    public String signalId() {
        return Signals.id(check, householdId, reference);
    }

    /** The file is the family's as it is known now. */
    SignalRaised decide(SignalState state, CaseFile file) {
        Optional<About> about = check.equals(AUDIT_FINDING.code()) ? Optional.of(AUDIT_FINDING) : Checks.find(check);
        Set<String> known = file.log().stream().map(Fact::id).collect(Collectors.toSet());
        new Rejected.Checks()
                .that(about.isPresent(), "check", SignalFault.CHECK_UNKNOWN)
                .that(Signals.usable(reference), "reference", SignalFault.REFERENCE_UNUSABLE)
                .that(rupiah >= 0, "rupiah", SignalFault.RUPIAH_NEGATIVE)
                .that(known.containsAll(facts), "facts", SignalFault.FACT_NOT_IN_LOG)
                .that(!state.raised(), "", SignalFault.SIGNAL_ALREADY_RAISED)
                .done();
        List<Fact<?>> rests =
                file.log().stream().filter(f -> facts.contains(f.id())).toList();
        return Signals.raised(new Finding(about.orElseThrow(), null, reference, rests, rupiah, null), file);
    }
}
