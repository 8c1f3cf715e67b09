package jejak.api.wiring;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jejak.aid.events.RulePackEvent.RulePackActivated;
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
    private final Set<String> seen = new HashSet<>();
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
        if (recorded.stream().anyMatch(event -> event.payload() instanceof RulePackActivated)) {
            refresh();
        }
    }

    /** In the order of the log: of two packs from the same day the later one rules. */
    private synchronized void refresh() {
        List<String> fresh = ledger.streamNames(PREFIX, PAGE, false).stream()
                .filter(name -> name.startsWith(PREFIX) && !seen.contains(name))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        ledger.streams(fresh).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .filter(event -> event.payload() instanceof RulePackActivated)
                .forEach(event -> shelf.put(
                        (RulePackActivated) event.payload(), event.envelope().actor()));
        seen.addAll(fresh);
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
