package jejak.query.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongBiFunction;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ParkedStream;
import jejak.query.engine.tables.Parking;
import jejak.query.engine.tables.Place;
import jejak.query.engine.tables.ReadTables;
import jejak.query.engine.tables.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** One projection on its way along the log on one shelf: takes a page, parks what cannot be taken, and goes on. */
final class Follower {

    final Handlers handlers;
    private final ReadTables tables;
    private final Parking parking;
    private final TransactionOperations transactions;
    private final Trouble trouble;
    final Pace pace = new Pace();
    private final ReentrantLock turn = new ReentrantLock();

    private volatile long position = ReadTables.NOTHING;
    private volatile @Nullable Place place;

    Follower(Handlers handlers, Shelf shelf, JdbcClient db, TransactionOperations transactions, Duration firstPause) {
        this.handlers = handlers;
        this.tables = new ReadTables(db, shelf);
        this.parking = new Parking(db, shelf, handlers.shape().name());
        this.transactions = transactions;
        this.trouble = new Trouble(firstPause);
    }

    String name() {
        return handlers.shape().name();
    }

    long position() {
        return position;
    }

    /** Its parked streams; to be changed in its turn only. */
    Parking parking() {
        return parking;
    }

    List<ParkedStream> parked() {
        return Objects.requireNonNull(transactions.execute(_ -> parking.all()));
    }

    /** As it was when it last had a turn; empty when there is nothing of it. */
    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** Why the last page was not taken; null when it was. */
    @Nullable
    String error() {
        return trouble.error();
    }

    /** Makes what is missing and finds out where it stood; once more when all are there, for fences that look into others. */
    void prepare() {
        transactions.executeWithoutResult(_ -> tables.ensure(handlers.shape()));
        look();
    }

    /** Finds out where it stands. */
    void look() {
        inTurn((here, _) -> here.position());
    }

    /** Whether it may be handed a page now; not while it pauses after a failure, or when nothing may be taken. */
    boolean due() {
        return trouble.over() && place().filter(Place::open).isPresent();
    }

    /** Rows and position in one transaction. Nothing is skipped: what is parked waits, and so does all that follows on it. */
    void take(List<Delivery> page) {
        try {
            inTurn((here, _) -> taking(here).whole(page));
            trouble.settled();
        } catch (HandlingFailed e) {
            sort(page, e);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** Also for a page that could not even be read. */
    void failed(RuntimeException failure) {
        trouble.met(name(), position, failure);
    }

    /** On every node, and after a restart. */
    void pause(boolean paused) {
        transactions.executeWithoutResult(_ -> tables.pause(name(), paused));
        look();
    }

    /** The position in memory moves with the commit, and never overtakes a rebuild asked for from another thread. */
    void inTurn(ToLongBiFunction<Place, TransactionStatus> work) {
        turn.lock();
        try {
            position = Objects.requireNonNull(transactions.execute(transaction -> {
                Optional<Place> here = tables.lock(handlers.shape());
                place = here.orElse(null);
                return here.map(found -> moved(found, work.applyAsLong(found, transaction)))
                        .orElse(ReadTables.NOTHING);
            }));
            pace.at(position);
        } finally {
            turn.unlock();
        }
    }

    private long moved(Place from, long to) {
        if (to != from.position()) {
            tables.moveTo(name(), to);
        }
        return to;
    }

    private void sort(List<Delivery> page, HandlingFailed first) {
        try {
            if (first.passes()) {
                throw first;
            }
            List<HandlingFailed> parked = new ArrayList<>();
            inTurn((here, transaction) -> taking(here).sorted(page, transaction, parked::add));
            trouble.sorted(name(), first, parked);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private Taking taking(Place here) {
        return new Taking(handlers, parking, here);
    }
}
