package jejak.ledger.fsck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A household that was changed is named, however many others were. */
class ReportTest {

    @Test
    void nobodyIsHiddenBehindThousandOthers() {
        List<LogFinding> told = new ArrayList<>();
        Report report = new Report(told::add);
        for (int i = 0; i < 1_500; i++) {
            report.add(finding(i, "loud"));
        }
        report.add(finding(1_500, "hidden"));
        report.add(finding(1_501, "hidden"));

        assertThat(told).hasSize(1_001);
        assertThat(told.getLast()).isEqualTo(finding(1_500, "hidden"));
        assertThat(report.counts()).containsEntry(Fault.HELD_EVENT_DIFFERS, 1_502L);
    }

    private static LogFinding finding(long position, String stream) {
        return new LogFinding(Fault.HELD_EVENT_DIFFERS, position, stream, "e" + position, "");
    }
}
