package jejak.query.engine;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.ledger.Ledger;
import jejak.query.engine.delivery.Deliveries;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ReadTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that has each page of the log read once and hands it to all projections that stand before it.
 *
 * <p>Whoever is behind catches up in pages of its own, one after each page of those in front, so nobody is held up for
 * longer than one page. Not a thread per projection: at the front they would all read and decode the same events.
 */
final class LogWalk implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWalk.class);
    /** What other nodes began, ended or paused is seen after so many times the idle time. */
    private static final int LOOK_EVERY = 10;

    private static final Duration LEDGER_PAUSE = Duration.ofSeconds(1);

    /** How many events a page holds, up to ten times as many far from the end; and how far behind still counts as living with the log. */
    static final int PAGE = 500;

    private final Ledger ledger;
    private final Deliveries pages;
    private final Hands hands = new Hands();
    private final List<Course> courses;
    private final Milestones milestones;
    private final Duration idle;
    private volatile boolean ended;

    /** @param idle how long it may sleep without news */
    LogWalk(Ledger ledger, List<Course> courses, Milestones milestones, Duration idle) {
        this.ledger = ledger;
        this.pages = new Deliveries(ledger.pages(), PAGE);
        this.courses = courses;
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
        long looked = System.nanoTime();
        while (!ended) {
            try {
                boolean progress = round();
                if (System.nanoTime() - looked > LOOK_EVERY * idle.toNanos()) {
                    courses.forEach(Course::look);
                    looked = System.nanoTime();
                }
                courses.forEach(this::tend);
                if (!progress && ledger.awaitBeyond(seen, idle)) {
                    seen = ledger.head();
                }
            } catch (RuntimeException e) {
                LOG.error("The log or the read tables do not answer; the projections ask again.", e);
                milestones.await(() -> ended, LEDGER_PAUSE);
            }
        }
        pages.close();
        hands.close();
    }

    /** Asks the database only when there is something to do. */
    private void tend(Course course) {
        course.repair();
        if (course.swapWhenDone()) {
            milestones.reached();
        }
    }

    /** One page for everybody who is due; those furthest ahead first, since they are what readers wait for. */
    private boolean round() {
        Map<Long, List<Follower>> standing = courses.stream()
                .flatMap(Course::walking)
                .collect(Collectors.groupingBy(
                        Follower::position, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        pages.keep(standing.keySet());
        boolean progress = false;
        for (var group : standing.entrySet()) {
            progress |= hand(group.getKey(), group.getValue());
        }
        return progress;
    }

    private boolean hand(long position, List<Follower> group) {
        List<Delivery> page;
        try {
            page = pages.after(position, group.stream().map(f -> f.handlers).collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            group.forEach(f -> f.failed(e));
            return false;
        }
        if (!page.isEmpty()) {
            hands.take(group, page);
            milestones.reached();
        }
        return !page.isEmpty();
    }
}
