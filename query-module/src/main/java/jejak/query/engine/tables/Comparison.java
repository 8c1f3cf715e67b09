package jejak.query.engine.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the rows built beside differ from those in use, table by table.
 *
 * @param inUse position of the tables in use
 * @param beside position of those being built; rows are compared only when both are the same
 */
public record Comparison(long inUse, long beside, List<Table> tables) {

    /** How many households are named of those whose rows differ. */
    private static final int NAMED = 20;

    /**
     * Rows of one table: found on both sides, only in use, only beside.
     *
     * @param households the first of those whose rows differ, where the table tells them apart
     */
    public record Table(String name, long same, long onlyInUse, long onlyBeside, List<@Nullable String> households) {}

    private record Counts(long same, long onlyInUse, long onlyBeside) {}

    /** Runs inside a transaction that keeps both from moving. */
    static Comparison of(JdbcClient db, Shape shape, Place inUse, Place beside) {
        boolean comparable = inUse.current() && inUse.position() == beside.position();
        List<Table> tables =
                comparable ? shape.tables().stream().map(table -> of(db, table)).toList() : List.of();
        return new Comparison(inUse.position(), beside.position(), tables);
    }

    private static Table of(JdbcClient db, String table) {
        String old = "select * from " + Shelf.IN_USE.of(table);
        String fresh = "select * from " + Shelf.BESIDE.of(table);
        String gone = "(%s except all %s)".formatted(old, fresh);
        String come = "(%s except all %s)".formatted(fresh, old);
        Counts counts = db.sql("select (select count(*) from (%s intersect all %s) s) as same,".formatted(old, fresh)
                        + " (select count(*) from %s o) as only_in_use,".formatted(gone)
                        + " (select count(*) from %s b) as only_beside".formatted(come))
                .query(Counts.class)
                .single();
        List<@Nullable String> households = differing(db, table, "(%s union all %s)".formatted(gone, come));
        return new Table(table, counts.same(), counts.onlyInUse(), counts.onlyBeside(), households);
    }

    private static List<@Nullable String> differing(JdbcClient db, String table, String rows) {
        if (!tellsHouseholdsApart(db, table)) {
            return List.of();
        }
        return db.sql("select distinct household_id from %s d order by 1 limit ?".formatted(rows))
                .param(NAMED)
                .query(String.class)
                .list();
    }

    private static boolean tellsHouseholdsApart(JdbcClient db, String table) {
        return db.sql("select exists (select from pg_attribute where attrelid = ?::regclass and attname = ?)")
                .params(Shelf.IN_USE.of(table), "household_id")
                .query(Boolean.class)
                .single();
    }
}
