package jejak.api.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import jejak.ledger.LogFollower;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Lets the modules act on what happened: hands every event to every policy and sends the commands they answer. */
public final class PolicyRunner implements LogFollower.Consumer, AutoCloseable {

    private static final int PAGE = 2_000;
    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final Ledger ledger;
    private final List<Function<Object, List<Object>>> policies;
    private final PolicyPosition position;
    private final PolicyTurn turn;
    private final PolicyDelivery delivery;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread watch;

    public PolicyRunner(
            LedgerEngine log, DataSource app, CommandDesk desk, List<Function<Object, List<Object>>> policies) {
        this.ledger = log.ledger();
        this.policies = List.copyOf(policies);
        this.position = new PolicyPosition(app, name());
        this.turn = new PolicyTurn(app);
        this.delivery = new PolicyDelivery(log, desk);
    }

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public long position() {
        return position.read();
    }

    /** At least once: what was sent before a crash is sent again under the same command ids. */
    @Override
    public void accept(List<RecordedEvent> page) {
        act(page, _ -> Instant.now());
    }

    /**
     * Acts on everything up to a position, in the caller's thread, as if it were that moment.
     * For seeding while the policies do not yet live.
     */
    public void runTo(long lastPosition, Instant now) {
        if (!turn.holds()) {
            throw new IllegalStateException("Another node runs the policies of this database; stop it first.");
        }
        long reached = position.read();
        while (reached < lastPosition) {
            long from = reached;
            List<RecordedEvent> page = ledger.after(from, PAGE).stream()
                    .filter(event -> event.position() <= lastPosition)
                    .toList();
            if (page.isEmpty()) {
                return;
            }
            act(page, _ -> now);
            reached = page.getLast().position();
        }
    }

    /** Goes live: from now on the policies follow the log whenever it is this node's turn. */
    public synchronized void start() {
        watch = Thread.ofVirtual().name("policies-turn").start(this::takeTurns);
    }

    /** Ends after the page in hand and leaves the turn to another node. */
    @Override
    public void close() {
        closed.countDown();
        Thread running = watch;
        try {
            if (running != null) {
                running.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        turn.close();
    }

    private void act(List<RecordedEvent> page, Function<RecordedEvent, Instant> moment) {
        List<Intention> intentions =
                page.stream().flatMap(event -> intentions(event).stream()).toList();
        delivery.deliver(intentions, moment);
        position.write(page.getLast().position());
    }

    private List<Intention> intentions(RecordedEvent event) {
        List<Intention> intentions = new ArrayList<>();
        policies.forEach(policy -> policy.apply(event.payload())
                .forEach(command -> intentions.add(new Intention(event, intentions.size(), command))));
        return intentions;
    }

    private void takeTurns() {
        LogFollower follower = null;
        do {
            boolean mine = turn.holds();
            if (mine && follower == null) {
                follower = new LogFollower(ledger, this, PAGE);
                follower.start();
            } else if (!mine && follower != null) {
                follower.close();
                follower = null;
            }
        } while (!closesWithin(SECONDS_BETWEEN_LOOKS));
        if (follower != null) {
            follower.close();
        }
    }

    private boolean closesWithin(long seconds) {
        try {
            return closed.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
