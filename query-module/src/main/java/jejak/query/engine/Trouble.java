package jejak.query.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers why a projection stands still, and when it may try again. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Pause pause;
    private volatile @Nullable String error;

    Trouble(Duration firstPause) {
        this.pause = new Pause(firstPause);
    }

    /** Null when there is none. */
    @Nullable
    String error() {
        return error;
    }

    boolean over() {
        return pause.over();
    }

    /** The trace is for debugging only: a database quotes values in it. */
    void met(String projection, long position, RuntimeException failure) {
        String why = failure instanceof HandlingFailed ? failure.getMessage() : HandlingFailed.brief(failure);
        error = why;
        pause.prolong();
        LOG.error(
                "Projection {} stands still after position {} and will be tried again: {}", projection, position, why);
        LOG.debug("The failure of {}", projection, failure);
    }

    /** It went on, event by event, without those logs that could not be taken. */
    void sorted(String projection, HandlingFailed first, List<HandlingFailed> parked) {
        parked.forEach(failure -> LOG.error(
                "Projection {} goes on without a log that waits for a repair: {}", projection, failure.getMessage()));
        if (parked.isEmpty()) {
            LOG.warn("Projection {} took a page only event by event: {}", projection, first.getMessage());
        }
        settled();
    }

    void settled() {
        pause.forget();
        error = null;
    }
}
