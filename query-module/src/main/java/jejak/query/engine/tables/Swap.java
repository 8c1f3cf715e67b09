package jejak.query.engine.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the tables that were built beside into the place of those in use, in one transaction, and back. */
public final class Swap {

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final PlaceFences fences;

    public Swap(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
        this.fences = new PlaceFences(db);
    }

    /** Begins with empty tables beside those in use; what was there is dropped. */
    public void begin(Shape shape, boolean swapWhenDone) {
        transactions.executeWithoutResult(_ -> {
            drop(Shelf.BESIDE, shape.name());
            new ReadTables(db, Shelf.BESIDE).ensure(shape);
            db.sql("update projection_position set swap = ? where name = ?")
                    .params(swapWhenDone, shape.name())
                    .update();
        });
    }

    /** Drops what is being built; those in use were never touched. */
    public void abandon(String name) {
        transactions.executeWithoutResult(_ -> drop(Shelf.BESIDE, name));
    }

    /** Empty when nothing is being built. */
    public Optional<Comparison> compare(Shape shape) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            Optional<Place> inUse = new ReadTables(db, Shelf.IN_USE).lock(shape);
            Optional<Place> beside = new ReadTables(db, Shelf.BESIDE).lock(shape);
            return inUse.flatMap(old -> beside.map(fresh -> Comparison.of(db, shape, old, fresh)));
        }));
    }

    /** False, and nothing is changed, when the new tables are not as far as those in use. */
    public boolean swap(Shape shape) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            Optional<Place> inUse = new ReadTables(db, Shelf.IN_USE).lock(shape);
            Optional<Place> beside = new ReadTables(db, Shelf.BESIDE).lock(shape);
            boolean caughtUp = beside.isPresent()
                    && beside.get().position() >= inUse.map(Place::position).orElse(ReadTables.NOTHING);
            if (caughtUp) {
                fences.hold(shape.name());
                drop(Shelf.BEFORE, shape.name());
                move(shape.name(), Shelf.IN_USE, Shelf.BEFORE);
                move(shape.name(), Shelf.BESIDE, Shelf.IN_USE);
                fences.mend(shape.name());
            }
            return caughtUp;
        }));
    }

    /** The tables from before the last swap answer again, and catch up from where they stood; false when there are none. */
    public boolean back(String name) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            if (statements(Shelf.BEFORE, name).isEmpty()) {
                return false;
            }
            hold(Shelf.IN_USE, name);
            fences.hold(name);
            drop(Shelf.BESIDE, name);
            move(name, Shelf.IN_USE, Shelf.BESIDE);
            move(name, Shelf.BEFORE, Shelf.IN_USE);
            move(name, Shelf.BESIDE, Shelf.BEFORE);
            fences.mend(name);
            return true;
        }));
    }

    /** Runs inside a transaction. Whoever is taking a page there comes to its end first. */
    public void drop(Shelf shelf, String name) {
        hold(shelf, name);
        for (String table : tables(shelf, name)) {
            db.sql("drop table if exists " + shelf.of(table) + " cascade").update();
        }
        for (String book : List.of("projection_position", "projection_parked")) {
            db.sql("delete from " + shelf.of(book) + " where name = ?")
                    .param(name)
                    .update();
        }
    }

    private void hold(Shelf shelf, String name) {
        db.sql("select 1 from " + shelf.of("projection_position") + " where name = ? for update")
                .param(name)
                .query(rs -> {});
    }

    private void move(String name, Shelf from, Shelf to) {
        for (String table : tables(from, name)) {
            db.sql("alter table " + from.of(table) + " set schema " + to.schema())
                    .update();
        }
        for (String book : List.of("projection_position", "projection_parked")) {
            db.sql("with moved as (delete from " + from.of(book) + " where name = ? returning *) insert into "
                            + to.of(book) + " select * from moved")
                    .param(name)
                    .update();
        }
        db.sql("update " + to.of("projection_position") + " set seen_at = now() where name = ?")
                .param(name)
                .update();
    }

    private List<String> tables(Shelf shelf, String name) {
        return statements(shelf, name).map(Shape::tables).orElse(List.of());
    }

    private Optional<String> statements(Shelf shelf, String name) {
        return db.sql("select ddl from " + shelf.of("projection_position") + " where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }
}
