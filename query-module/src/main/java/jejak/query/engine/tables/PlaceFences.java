package jejak.query.engine.tables;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the fences of all tables true while a table of places, which they look into, is exchanged. */
final class PlaceFences {

    private final JdbcClient db;

    PlaceFences(JdbcClient db) {
        this.db = db;
    }

    /**
     * Runs inside the transaction of the exchange, before it. A reader takes a table first and the place after it; so
     * must whoever exchanges the place, or the two would wait for each other.
     */
    void hold(String name) {
        if (RowFence.PLACES.contains(name)) {
            othersThan(name)
                    .forEach(table -> db.sql("lock table " + Shelf.IN_USE.of(table) + " in access exclusive mode")
                            .update());
        }
    }

    /** Runs inside the same transaction, after it. */
    void mend(String name) {
        if (RowFence.PLACES.contains(name)) {
            Shelf.IN_USE.look(db);
            othersThan(name).forEach(new RowFence(db)::lookUpAnew);
        }
    }

    private List<String> othersThan(String name) {
        return db
                .sql("select ddl from " + Shelf.IN_USE.of("projection_position") + " where name <> ? order by name")
                .param(name)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .flatMap(ddl -> Shape.tables(ddl).stream())
                .toList();
    }
}
