package jejak.aid.signal;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Story;
import jejak.aid.events.SignalEvent.SignalRaised;
import org.junit.jupiter.api.Test;

class RaiseSignalTest {

    private static final CaseFile FILE = Story.paid().file();

    @Test
    void anAuditorsFindingStandsBesideThoseOfTheChecks() {
        SignalRaised raised =
                finding("AUDIT_FINDING", "LHP/12/2024", 500_000, "f7").decide(SignalState.NONE, FILE);
        assertThat(raised.signalId()).isEqualTo(Signals.id("AUDIT_FINDING", SARI_FAMILY, "LHP/12/2024"));
        assertThat(raised.villageCode()).isEqualTo(BENGKALA);
        assertThat(raised.hands()).containsExactly("bank");
        assertThat(raised.rupiah()).isEqualTo(500_000);
    }

    @Test
    void itMayBeACaseOfACheck() {
        SignalRaised raised = finding("PAID_AFTER_DEATH", "LHP/12/2024", 0).decide(SignalState.NONE, FILE);
        assertThat(raised.english()).contains("died");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertRejected(
                () -> finding("NO_SUCH_CHECK", "Ibu Sari", -1, "f99").decide(SignalState.NONE, FILE),
                Map.of(
                        "check", SignalFault.CHECK_UNKNOWN,
                        "reference", SignalFault.REFERENCE_UNUSABLE,
                        "rupiah", SignalFault.RUPIAH_NEGATIVE,
                        "facts", SignalFault.FACT_NOT_IN_LOG));
    }

    @Test
    void theSameFindingIsRaisedOnce() {
        SignalState raised = SignalState.NONE.evolve(
                finding("AUDIT_FINDING", "LHP/12/2024", 0).decide(SignalState.NONE, FILE), "auditor");
        assertRejected(
                () -> finding("AUDIT_FINDING", "LHP/12/2024", 0).decide(raised, FILE),
                "",
                SignalFault.SIGNAL_ALREADY_RAISED);
    }

    private static RaiseSignal finding(String check, String reference, long rupiah, String... facts) {
        return new RaiseSignal(SARI_FAMILY, check, reference, rupiah, List.of(facts));
    }
}
