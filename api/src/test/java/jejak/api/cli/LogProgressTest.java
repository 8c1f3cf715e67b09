package jejak.api.cli;

import static jejak.api.cli.LogProgress.timeLeft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;

/** Whoever waits for a check of the whole log is told how far it is, how fast it goes and how long it still takes. */
class LogProgressTest {

    @Test
    void whatIsLeftTakesAsLongAsTheSameNumberOfEventsTookBefore() {
        assertThat(timeLeft(Duration.ofSeconds(10), 250, 1_000)).contains(Duration.ofSeconds(30));
        assertThat(timeLeft(Duration.ofMillis(1_500), 3, 4)).contains(Duration.ofMillis(500));
        assertThat(timeLeft(Duration.ofHours(2), 400_000_000, 1_000_000_000)).contains(Duration.ofHours(3));
    }

    @Test
    void nothingIsPromisedBeforeTheFirstAndNothingIsLeftAfterTheLast() {
        assertThat(timeLeft(Duration.ofSeconds(10), 0, 1_000)).isEmpty();
        assertThat(timeLeft(Duration.ofSeconds(10), 1_000, 1_000)).contains(Duration.ZERO);
        assertThat(timeLeft(Duration.ofSeconds(10), 1_001, 1_000))
                .as("more than the head counts")
                .contains(Duration.ZERO);
    }

    @Test
    void theLineSaysEventsOfAllRateAndTimeLeft() {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (LogProgress progress = new LogProgress(
                new ProgressBarBuilder().setConsumer(new DelegatingProgressBarConsumer(lines::add, 200)))) {
            progress.at(4_096, 8_192);
        }
        assertThat(lines).isNotEmpty();
        assertThat(lines.getLast())
                .contains("fsck", "50%", "4096/8192", "peristiwa/events/s")
                .containsPattern("\\(\\d+:\\d\\d:\\d\\d / \\d+:\\d\\d:\\d\\d\\)");
    }
}
