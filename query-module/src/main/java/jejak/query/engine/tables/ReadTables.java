package jejak.query.engine.tables;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides which tables a projection has on one shelf, and remembers how far into the log their rows reach. */
public final class ReadTables {

    /** Before the first event of the log. */
    public static final long NOTHING = -1;

    /** "read" in ASCII: nodes that start together make tables one after the other. */
    private static final int TURN = 0x72656164;

    private static final String BOOKS = """
        create table if not exists projection_position (
            name text primary key,
            position bigint not null, -- last position whose event the rows reflect, -1 for none
            ddl text not null -- as the tables were made, to notice a change of shape under an old name
        );
        alter table projection_position
            add column if not exists paused boolean not null default false,
            add column if not exists swap boolean not null default true, -- as soon as it has caught up
            add column if not exists seen_at timestamptz not null default now(); -- when a program last wanted it
        create table if not exists projection_parked (
            name text,
            stream text,
            position bigint not null, -- of the event that could not be taken
            type text not null,
            error text not null,
            attempts int not null,
            since timestamptz not null,
            primary key (name, stream)
        )
        """;

    private final JdbcClient db;
    private final Shelf shelf;
    private final RowFence fence;

    public ReadTables(JdbcClient db, Shelf shelf) {
        this.db = db;
        this.shelf = shelf;
        this.fence = new RowFence(db);
    }

    /** Runs inside a transaction. */
    public static void makeBooks(JdbcClient db) {
        db.sql("select pg_advisory_xact_lock(" + TURN + ")").query(rs -> {});
        for (Shelf each : Shelf.KEPT) {
            each.look(db);
            db.sql(BOOKS).update();
            new RowFence(db).raise("projection_position", false);
            new RowFence(db).raise("projection_parked", false);
        }
    }

    /** Runs inside a transaction. Tables that are missing are made, to be filled from the beginning of the log; all are fenced. */
    public void ensure(Shape shape) {
        db.sql("select pg_advisory_xact_lock(" + TURN + ")").query(rs -> {});
        shelf.look(db);
        boolean missing = db.sql("select to_regclass(?) is null")
                .param(shelf.of(shape.name()))
                .query(Boolean.class)
                .single();
        if (missing) {
            db.sql(shape.ddl()).update();
            db.sql("insert into projection_position (name, position, ddl) values (?, ?, ?)"
                            + " on conflict (name) do update set position = excluded.position, ddl = excluded.ddl")
                    .params(shape.name(), NOTHING, shape.print())
                    .update();
        }
        shape.tables().forEach(table -> fence.raise(table, shape.figures()));
        db.sql("update projection_position set seen_at = now() where name = ?")
                .param(shape.name())
                .update();
    }

    /**
     * Runs inside a transaction, which from here on is the only one that may move this projection on this shelf.
     * Empty when there is nothing of it here.
     */
    public Optional<Place> lock(Shape shape) {
        shelf.look(db);
        // What a crash takes back it takes back whole, rows and position, and the log gives it again.
        db.sql("set local synchronous_commit = off").update();
        return db.sql("""
            select position, paused, swap, ddl = ? as same_shape,
                array(select stream from projection_parked parked where parked.name = place.name) as parked
            from projection_position place where name = ? for update
            """)
                .params(shape.print(), shape.name())
                .query((row, _) -> new Place(
                        row.getLong("position"),
                        row.getBoolean("paused"),
                        row.getBoolean("same_shape"),
                        row.getBoolean("swap"),
                        Set.of((String[]) row.getArray("parked").getArray())))
                .optional();
    }

    public void moveTo(String name, long position) {
        db.sql("update projection_position set position = ? where name = ?")
                .params(position, name)
                .update();
    }

    /** Runs inside a transaction. */
    public void pause(String name, boolean paused) {
        shelf.look(db);
        db.sql("update projection_position set paused = ? where name = ?")
                .params(paused, name)
                .update();
    }
}
