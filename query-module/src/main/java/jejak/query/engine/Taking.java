package jejak.query.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ParkedStream;
import jejak.query.engine.tables.Parking;
import jejak.query.engine.tables.Place;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionStatus;

/**
 * One page on its way into the tables of one projection, from where they stand.
 *
 * <p>The table decides, not anybody's memory: another node may have taken the page already, or have begun a rebuild.
 * What was taken before is passed over; a page that does not follow on is not touched.
 */
final class Taking {

    /** Beyond it the fault is not in a family's log, and standing still is better than leaving out half the regency. */
    static final int MOST_PARKED = 100;

    private final Handlers handlers;
    private final Parking parking;
    private final Place place;
    private final Set<String> parked;

    Taking(Handlers handlers, Parking parking, Place place) {
        this.handlers = handlers;
        this.parking = parking;
        this.place = place;
        this.parked = new HashSet<>(place.parked());
    }

    /** The usual way: whole or not at all. Answers the position the tables stand at afterwards. */
    long whole(List<Delivery> page) {
        try {
            return handlers.writing(page, () -> each(page, handlers::handle));
        } catch (DataAccessException e) {
            throw new HandlingFailed(page, e);
        }
    }

    /** After a failure: what cannot be taken is parked with all that follows on its stream, told why, and the rest flows. */
    long sorted(List<Delivery> page, TransactionStatus transaction, Consumer<HandlingFailed> why) {
        return each(page, delivery -> handOrPark(delivery, transaction, why));
    }

    private long each(List<Delivery> page, Consumer<Delivery> hand) {
        long last = page.getLast().position();
        boolean followsOn = page.getFirst().position() <= place.position() + 1;
        if (!place.open() || last <= place.position() || !followsOn) {
            return place.position();
        }
        for (Delivery delivery : page) {
            boolean news = delivery.position() > place.position() && handlers.want(delivery);
            if (news && !parked.contains(delivery.stream())) {
                hand.accept(delivery);
            }
        }
        return last;
    }

    private void handOrPark(Delivery delivery, TransactionStatus transaction, Consumer<HandlingFailed> why) {
        Object before = transaction.createSavepoint();
        try {
            handlers.handle(delivery);
            transaction.releaseSavepoint(before);
        } catch (HandlingFailed e) {
            if (e.passes() || parked.size() == MOST_PARKED) {
                throw e;
            }
            transaction.rollbackToSavepoint(before);
            parking.park(new ParkedStream(
                    delivery.stream(),
                    delivery.position(),
                    delivery.type(),
                    HandlingFailed.brief(e),
                    1,
                    Instant.now()));
            parked.add(delivery.stream());
            why.accept(e);
        }
    }
}
