package jejak.api.cli;

import java.time.Duration;
import java.util.Optional;
import jejak.ledger.fsck.Fsck;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far the pass over the log came, its rate and the time left, where errors go so that answers stay clean. */
final class LogProgress implements Fsck.Progress, AutoCloseable {
    private static final int EVERY_MILLIS = 500;

    private static final int WIDTH = 110;

    private final ProgressBar bar;

    LogProgress() {
        this(new ProgressBarBuilder());
    }

    LogProgress(ProgressBarBuilder where) {
        this.bar = where.setTaskName("fsck")
                .setUnit(" peristiwa/events", 1)
                .showSpeed()
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setMaxRenderedLength(WIDTH)
                .setEtaFunction(state -> timeLeft(state.getElapsedAfterStart(), state.getCurrent(), state.getMax()))
                .build();
    }

    /** At the rate of the whole pass so far; none while nothing has passed. */
    static Optional<Duration> timeLeft(Duration elapsed, long events, long all) {
        return events <= 0
                ? Optional.empty()
                : Optional.of(elapsed.multipliedBy(Math.max(0, all - events)).dividedBy(events));
    }

    @Override
    public void at(long events, long all) {
        bar.maxHint(Math.max(all, events));
        bar.stepTo(events);
    }

    @Override
    public void close() {
        bar.close();
    }
}
