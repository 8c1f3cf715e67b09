package jejak.household.canary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A decision that also writes to a log, once more at every replay. */
public record LogsWhileDeciding(String householdId) {
    private static final Logger LOG = LoggerFactory.getLogger(LogsWhileDeciding.class);

    boolean decide() {
        LOG.info("deciding");
        return true;
    }
}
