package jejak.api.wiring;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.RulePackShelf;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings every activated rule pack from the log to the shelf, also one that another node has activated. */
final class RulePackWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulePackWatch.class);

    private static final String PREFIX = "rulepack:";
    private static final int PAGE = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final RulePackShelf shelf;
    private final Map<String, Long> seen = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** The packs of the log are on the shelf when this returns. */
    RulePackWatch(Ledger ledger, RulePackShelf shelf) {
        this.ledger = ledger;
        this.shelf = shelf;
        refresh();
        Thread.ofVirtual().name("rule-packs").start(this::watch);
    }

    /** Before the sender of an activation is answered, the pack rules on this node. */
    void afterwards(List<RecordedEvent> recorded) {
        if (recorded.stream().anyMatch(event -> event.payload() instanceof RulePackEvent)) {
            refresh();
        }
    }

    /** In the order of the log: of two packs from the same day the later one rules. */
    private synchronized void refresh() {
        ledger.streamNames(PREFIX, PAGE, false).stream()
                .filter(name -> name.startsWith(PREFIX))
                .flatMap(name -> ledger.load(name, seen.getOrDefault(name, 0L)).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .forEach(this::see);
    }

    private void see(RecordedEvent event) {
        if (event.payload() instanceof RulePackActivated e) {
            shelf.put(e, event.envelope().actor());
        } else if (event.payload() instanceof RulePackSuperseded e) {
            shelf.put(e);
        }
        seen.put(event.envelope().stream(), event.envelope().version() + 1);
    }

    /** Other nodes' packs are few and not urgent to the second, so the log is not read for them. */
    private void watch() {
        long position = ledger.head();
        while (!isClosed()) {
            try {
                if (ledger.awaitBeyond(position, BETWEEN_LOOKS)) {
                    position = ledger.head();
                    refresh();
                }
            } catch (RuntimeException unreachable) {
                LOG.debug("The log could not be asked for rule packs; it is asked again.", unreachable);
            }
        }
    }

    private boolean isClosed() {
        try {
            return closed.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
