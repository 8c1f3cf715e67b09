package jejak.query.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jejak.ledger.Ledger;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.Comparison;
import jejak.query.engine.tables.Place;
import jejak.query.engine.tables.Shelf;
import jejak.query.engine.tables.Swap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One projection with everything that can be done for it: followed, built again beside, compared, swapped, repaired. */
public final class Course {

    private final Ledger ledger;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Handlers handlers;
    private final Supplier<Follower> newBeside;
    private final Follower inUse;
    private final Repair repair;
    private final Swap swap;
    private volatile @Nullable Follower beside;

    Course(Object bean, Ledger ledger, JdbcClient db, TransactionOperations transactions, Duration firstPause) {
        this.ledger = ledger;
        this.db = db;
        this.transactions = transactions;
        this.handlers = new Handlers(bean);
        this.newBeside = () -> new Follower(handlers, Shelf.BESIDE, db, transactions, firstPause);
        this.inUse = new Follower(handlers, Shelf.IN_USE, db, transactions, firstPause);
        this.repair = new Repair(inUse, handlers, ledger, firstPause);
        this.swap = new Swap(db, transactions);
    }

    /** Its name, which is that of its table. */
    public String name() {
        return inUse.name();
    }

    /**
     * Builds the tables again from the first event, beside those in use, which answer meanwhile.
     *
     * @param swapWhenDone whether the new ones take their place by themselves, or wait to be compared
     */
    public void rebuild(boolean swapWhenDone) {
        swap.begin(handlers.shape(), swapWhenDone);
        look();
    }

    /** Drops what is being built. */
    public void abandonRebuild() {
        swap.abandon(name());
        look();
    }

    /** Empty when nothing is being built. */
    public Optional<Comparison> compare() {
        return swap.compare(handlers.shape());
    }

    /** The tables that were built beside answer from now on; false when there are none, or they are not as far yet. */
    public boolean swap() {
        boolean swapped = swap.swap(handlers.shape());
        look();
        return swapped;
    }

    /** The tables from before the last swap answer again and catch up; false when there are none any more. */
    public boolean swapBack() {
        boolean back = swap.back(name());
        look();
        return back;
    }

    /** Whether the rows of one household can be built without the others. */
    public boolean tellsHouseholdsApart() {
        return Boolean.TRUE.equals(transactions.execute(_ -> new OneHousehold(db, handlers).possible()));
    }

    /** Builds one household's rows again at once, when {@link #tellsHouseholdsApart}. */
    public void rebuildHousehold(String householdId) {
        inUse.inTurn((here, _) -> {
            new OneHousehold(db, handlers).rebuild(householdId, Delivery.stream(ledger, householdId), here);
            inUse.parking().release(householdId);
            return here.position();
        });
    }

    /** Makes it stand still, or go on where it stood. */
    public void pause(boolean paused) {
        inUse.pause(paused);
    }

    /** Tries the parked streams again at once instead of when their time comes. */
    public void repairNow() {
        repair.hurry();
    }

    Follower inUse() {
        return inUse;
    }

    Optional<Follower> beside() {
        return Optional.ofNullable(beside);
    }

    /** Tables of another shape keep answering while those of this program are built beside them. */
    void prepare() {
        inUse.prepare();
        look();
        boolean outdated = inUse.place().filter(Place::current).isEmpty();
        if (outdated && beside().flatMap(Follower::place).filter(Place::current).isEmpty()) {
            rebuild(true);
        }
    }

    /** Who is to be handed pages. */
    Stream<Follower> walking() {
        return Stream.concat(Stream.of(inUse), beside().stream()).filter(Follower::due);
    }

    /** Another node may have begun, ended or paused something. */
    void look() {
        Follower found = beside().orElseGet(newBeside);
        found.look();
        beside = found.place().isPresent() ? found : null;
        inUse.look();
    }

    /** As soon as the new tables have caught up, when that was asked for; true when it happened now. */
    boolean swapWhenDone() {
        Follower built = beside;
        return built != null
                && built.position() >= inUse.position()
                && built.place().filter(Place::swap).isPresent()
                && swap();
    }

    void repair() {
        repair.attempt();
    }
}
