package jejak.query.engine;

import java.util.List;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.Place;
import jejak.query.engine.tables.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Builds the rows of one household again while everybody reads: into tables of their own first, then into the place of
 * the old rows.
 */
final class OneHousehold {

    private static final String KEY = "household_id";

    private final JdbcClient db;
    private final Handlers handlers;

    OneHousehold(JdbcClient db, Handlers handlers) {
        this.db = db;
        this.handlers = handlers;
    }

    /** Runs inside a transaction that looks at the tables in use and holds the projection's place. */
    void rebuild(String household, List<Delivery> stream, Place place) {
        List<String> tables = handlers.shape().tables();
        Shelf.ONE.look(db);
        db.sql(handlers.shape().ddl()).update();
        stream.stream()
                .filter(delivery -> delivery.position() <= place.position() && handlers.want(delivery))
                .forEach(handlers::handle);
        tables.forEach(table -> replace(table, household));
        Shelf.IN_USE.look(db);
    }

    private void replace(String table, String household) {
        db.sql("delete from %s where %s = ?".formatted(Shelf.IN_USE.of(table), KEY))
                .param(household)
                .update();
        db.sql("insert into %s select * from %s where %s = ?"
                        .formatted(Shelf.IN_USE.of(table), Shelf.ONE.of(table), KEY))
                .param(household)
                .update();
        db.sql("drop table " + Shelf.ONE.of(table)).update();
    }

    /** Whether every row says whose it is. */
    boolean possible() {
        List<String> tables = handlers.shape().tables();
        long keyed = db.sql("select count(*) from information_schema.columns"
                        + " where table_schema = ? and table_name = any (?) and column_name = ?")
                .params(Shelf.IN_USE.schema(), tables.toArray(String[]::new), KEY)
                .query(Long.class)
                .single();
        return keyed == tables.size();
    }
}
