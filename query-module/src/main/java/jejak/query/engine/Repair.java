package jejak.query.engine;

import java.time.Duration;
import java.util.List;
import jejak.ledger.Ledger;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ParkedStream;
import jejak.query.engine.tables.Place;

/** Takes up parked streams where each stands, all of it or nothing, so that an event is late but never left out. */
final class Repair {

    private final Follower follower;
    private final Handlers handlers;
    private final Ledger ledger;
    private final Pause between;

    Repair(Follower follower, Handlers handlers, Ledger ledger, Duration firstPause) {
        this.follower = follower;
        this.handlers = handlers;
        this.ledger = ledger;
        this.between = new Pause(firstPause);
    }

    /** Does nothing, without asking the database, when none is parked or the last try was a moment ago. */
    void attempt() {
        boolean waiting = follower.place().filter(p -> !p.parked().isEmpty()).isPresent();
        if (waiting && between.over()) {
            between.prolong();
            follower.parked().forEach(this::attempt);
        }
    }

    /** The next attempt is due at once. */
    void hurry() {
        between.forget();
    }

    private void attempt(ParkedStream parked) {
        try {
            List<Delivery> stream = Delivery.stream(ledger, parked.stream());
            follower.inTurn((here, _) -> resume(parked, stream, here));
        } catch (RuntimeException e) {
            follower.inTurn((here, _) -> {
                follower.parking().triedInVain(parked.stream(), HandlingFailed.brief(e));
                return here.position();
            });
        }
    }

    private long resume(ParkedStream parked, List<Delivery> stream, Place here) {
        if (here.open() && here.parked().contains(parked.stream())) {
            stream.stream()
                    .filter(d -> d.position() >= parked.position() && d.position() <= here.position())
                    .filter(handlers::want)
                    .forEach(handlers::handle);
            follower.parking().release(parked.stream());
        }
        return here.position();
    }
}
