package jejak.api.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.memory.HeapShare;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers where households and sessions lie. What it remembers of a stream is forgotten when an event is recorded that may
 * change it, on this node or another; the cache lets no reading that began before the forgetting stand.
 */
public final class Places implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** A regency's households and sessions, where there is room. */
    private static final int MOST = HeapShare.of(300_000, 300);

    private final Cache<String, Optional<Standing>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Ledger ledger;
    private final JdbcClient log;
    private long seen;

    public Places(Ledger ledger, DataSource app) {
        this.ledger = ledger;
        this.log = JdbcClient.create(app);
        this.seen = ledger.head();
        Thread.ofVirtual().name("places").start(this::watch);
    }

    /** Where a household or a session lies; nothing when there is none of this id, which is not remembered. */
    public Optional<Standing> of(String stream) {
        Optional<Standing> standing = known.get(stream, id -> Standing.of(ledger.load(id, 0)));
        if (standing.isEmpty()) {
            known.invalidate(stream);
        }
        return standing;
    }

    /** Before the sender of a command is answered, this node forgets what it changed. */
    public void forget(List<RecordedEvent> recorded) {
        recorded.stream()
                .map(RecordedEvent::envelope)
                .filter(event -> Standing.CHANGING.contains(event.type()))
                .forEach(event -> known.invalidate(event.stream()));
    }

    private void catchUp() {
        long head = ledger.head();
        log.sql("select distinct stream from ledger.events where position > ? and position <= ? and type = any(?)")
                .params(seen, head, Standing.CHANGING.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(known::invalidate);
        seen = head;
    }

    private void watch() {
        do {
            try {
                if (ledger.awaitBeyond(seen, BETWEEN_LOOKS)) {
                    catchUp();
                }
            } catch (RuntimeException unreachable) {
                LOG.debug("The log could not be asked who has moved; it is asked again.", unreachable);
            }
        } while (!isClosed());
    }

    /** A moment's rest, so that a busy log is asked in pages and not event by event. */
    private boolean isClosed() {
        try {
            return closed.await(5, TimeUnit.MILLISECONDS);
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
