package jejak.api.cli;

import java.time.Duration;
import jejak.ledger.fsck.Fsck;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far the pass over the log came, its rate and the time left, where errors go so that answers stay clean. */
final class LogProgress implements Fsck.Progress, AutoCloseable {
    private static final int EVERY_MILLIS = 500;

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("fsck")
            .setUnit(" peristiwa/events", 1)
            .showSpeed()
            .setUpdateIntervalMillis(EVERY_MILLIS)
            .setMaxRenderedLength(110)
            .setEtaFunction(state -> state.getCurrent() == 0
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(
                            Duration.ofMillis(state.getElapsedAfterStart().toMillis()
                                    * Math.max(0, state.getMax() - state.getCurrent())
                                    / state.getCurrent())))
            .build();

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
