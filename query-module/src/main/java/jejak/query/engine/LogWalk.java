package jejak.query.engine;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads each page of the log once and hands it to all projections that stand before it.
 *
 * <p>Whoever is behind catches up in pages of its own, one after each page of those in front, so nobody is held up for
 * longer than one page. Not a thread per projection: at the front they would all read and decode the same events.
 */
final class LogWalk implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWalk.class);
    private static final Duration LEDGER_PAUSE = Duration.ofSeconds(1);

    /** How many events one page holds at most, and how far behind still counts as living with the log. */
    static final int PAGE = 500;

    private final Ledger ledger;
    private final List<Follower> followers;
    private final Milestones milestones;
    private final Duration idle;
    private volatile boolean ended;

    /** @param idle how long it may sleep without news; a rebuild or a new attempt begins after that time at the latest */
    LogWalk(Ledger ledger, List<Follower> followers, Milestones milestones, Duration idle) {
        this.ledger = ledger;
        this.followers = followers;
        this.milestones = milestones;
        this.idle = idle;
    }

    void end() {
        ended = true;
        milestones.reached();
    }

    @Override
    public void run() {
        long seen = ReadTables.NOTHING;
        while (!ended) {
            try {
                if (!round() && ledger.awaitBeyond(seen, idle)) {
                    seen = ledger.head();
                }
            } catch (RuntimeException e) {
                LOG.error("The log does not answer; the projections ask again.", e);
                milestones.await(() -> ended, LEDGER_PAUSE);
            }
        }
    }

    /** One page for everybody who is due; those furthest ahead first, since they are what readers wait for. */
    private boolean round() {
        long now = System.nanoTime();
        Map<Long, List<Follower>> standing = followers.stream()
                .filter(f -> f.due(now))
                .collect(Collectors.groupingBy(
                        Follower::position, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        boolean progress = false;
        for (var group : standing.entrySet()) {
            progress |= hand(group.getKey(), group.getValue());
        }
        return progress;
    }

    private boolean hand(long position, List<Follower> group) {
        List<Delivery> page;
        try {
            page = ledger.after(position, PAGE).stream().map(Delivery::new).toList();
        } catch (RuntimeException e) {
            group.forEach(f -> f.failed(e));
            return false;
        }
        if (!page.isEmpty()) {
            group.forEach(f -> f.take(page));
            milestones.reached();
        }
        return !page.isEmpty();
    }
}
