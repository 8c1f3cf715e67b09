package jejak.api.proof;

import jejak.api.wiring.JejakProperties;
import jejak.api.wiring.Prelude;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts on record which program writes the log from here on, before anybody is let in; a replaced one is seen by its hash.
 * After the demo year, which is played into a log that nobody relies on and keeps its positions from build to build.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProgramRecorder implements Prelude {
    private final ReferenceLog log;
    private final JejakProperties jejak;

    ProgramRecorder(ReferenceLog log, JejakProperties jejak) {
        this.log = log;
        this.jejak = jejak;
    }

    @Override
    public void run() {
        log.recordNews(ProgramAtHand.running().record(jejak.version()));
    }
}
