package jejak.query.engine.tables;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names where a projection's tables stand: in use, being built beside those, kept from before the
 * last swap, or for the rows of one household only. */
public enum Shelf {
    IN_USE("read"),
    BESIDE("read_next"),
    BEFORE("read_last"),
    ONE("read_one");

    /** Those that keep books: what stands there outlives a transaction. */
    public static final List<Shelf> KEPT = List.of(IN_USE, BESIDE, BEFORE);

    private final String schema;

    Shelf(String schema) {
        this.schema = schema;
    }

    public String schema() {
        return schema;
    }

    /** A table of this shelf, whatever is looked at otherwise. */
    public String of(String table) {
        return schema + "." + table;
    }

    /** Until the end of the transaction every plain table name means the one on this shelf, handlers' statements included. */
    public void look(JdbcClient db) {
        db.sql("select set_config('search_path', ?, true)")
                .param(schema)
                .query(String.class)
                .single();
    }
}
