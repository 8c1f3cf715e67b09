package jejak.aid.signal;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalRemedy;
import jejak.aid.events.SignalEvent.SignalVerdict;
import org.junit.jupiter.api.Test;

class RemedySignalTest {

    private static final RemedySignal RETURNED =
            new RemedySignal("signal:1", SignalRemedy.FUNDS_RETURNED, "STS/7/2024");

    @Test
    void aConfirmedSignalIsPutRight() {
        assertThat(RETURNED.decide(signal(SignalVerdict.CONFIRMED, false), "head"))
                .isEqualTo(new SignalRemedied("signal:1", SignalRemedy.FUNDS_RETURNED, "STS/7/2024"));
    }

    @Test
    void whatIsNotConfirmedOrSettledAlreadyIsNot() {
        assertRejected(
                () -> RETURNED.decide(signal(SignalVerdict.FIELD_CHECK, false), "head"),
                "signalId",
                SignalFault.NOT_CONFIRMED);
        assertRejected(
                () -> RETURNED.decide(signal(SignalVerdict.CONFIRMED, true), "head"),
                "signalId",
                SignalFault.NOT_CONFIRMED);
    }

    @Test
    void whoConfirmedItDoesNotSettleItAndTheDocumentNamesNobody() {
        RemedySignal named = new RemedySignal("signal:1", SignalRemedy.REFERRED, "9908084304800001");
        assertRejected(
                () -> named.decide(signal(SignalVerdict.CONFIRMED, false), "auditor"),
                Map.of("", SignalFault.SAME_HAND_AS_TRIAGE, "reference", SignalFault.REFERENCE_UNUSABLE));
    }

    private static SignalState signal(SignalVerdict verdict, boolean remedied) {
        return new SignalState(true, Set.of("system"), verdict, "auditor", remedied);
    }
}
