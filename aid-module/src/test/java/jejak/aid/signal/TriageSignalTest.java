package jejak.aid.signal;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.aid.events.SignalEvent.TriageReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriageSignalTest {

    private static final TriageSignal CONFIRMS =
            new TriageSignal("signal:1", SignalVerdict.CONFIRMED, TriageReason.FACTS_HOLD);
    private static final TriageSignal SENDS_SOMEBODY =
            new TriageSignal("signal:1", SignalVerdict.FIELD_CHECK, TriageReason.VISIT_NEEDED);

    @Test
    void somebodyWhoHadNoHandInItJudgesOnADocument() {
        assertThat(CONFIRMS.decide(signal(null), "auditor", 1))
                .isEqualTo(new SignalTriaged("signal:1", SignalVerdict.CONFIRMED, TriageReason.FACTS_HOLD));
        assertThat(CONFIRMS.decide(signal(SignalVerdict.FIELD_CHECK), "auditor", 1))
                .isNotNull();
    }

    @Test
    void aFieldCheckNeedsNoDocumentYet() {
        assertThat(SENDS_SOMEBODY.decide(signal(null), "auditor", 0).verdict()).isEqualTo(SignalVerdict.FIELD_CHECK);
    }

    @Test
    void whoActedInTheFactsDoesNotJudgeThem() {
        assertRejected(
                () -> CONFIRMS.decide(signal(null), "treasurer", 0),
                Map.of("", SignalFault.SAME_HAND_AS_FACTS, "verdict", SignalFault.EVIDENCE_MISSING));
    }

    @Test
    void aFinalWordStands() {
        for (SignalVerdict last : Set.of(SignalVerdict.CONFIRMED, SignalVerdict.FALSE_POSITIVE)) {
            assertRejected(() -> CONFIRMS.decide(signal(last), "auditor", 1), "signalId", SignalFault.ALREADY_JUDGED);
        }
    }

    private static SignalState signal(@Nullable SignalVerdict verdict) {
        return new SignalState(true, Set.of("treasurer", "system"), verdict, "", false);
    }
}
