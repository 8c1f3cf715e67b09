package jejak.aid.signal;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import org.junit.jupiter.api.Test;

class SweepSignalsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void aRegencyIsLookedAtOnceForADay() {
        SweepSignals sweep = new SweepSignals("51.08", DAY);
        assertThat(sweep.decide(false, DAY))
                .isEqualTo(new SignalSweepCalled("signal:sweep:51.08:2024-12-31", "51.08", DAY));
        assertRejected(() -> sweep.decide(true, DAY), "day", SignalFault.SWEEP_ALREADY_CALLED);
    }

    @Test
    void aDayToComeAndAVillageAreRefused() {
        assertRejected(
                () -> new SweepSignals("51.08.08.2010", DAY).decide(false, DAY.minusDays(1)),
                Map.of("regencyCode", SignalFault.REGENCY_UNKNOWN, "day", SignalFault.DAY_IN_FUTURE));
    }
}
