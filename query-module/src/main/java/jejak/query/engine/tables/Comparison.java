package jejak.query.engine.tables;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the rows built beside differ from those in use, table by table.
 *
 * @param inUse position of the tables in use
 * @param beside position of those being built; rows are compared only when both are the same
 */
public record Comparison(long inUse, long beside, List<Table> tables) {

    /** Rows of one table: found on both sides, only in use, only beside. */
    public record Table(String name, long same, long onlyInUse, long onlyBeside) {}

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
        return db.sql("select '%1$s' as name, (select count(*) from (%2$s intersect all %3$s) s) as same,"
                                .formatted(table, old, fresh)
                        + " (select count(*) from (%1$s except all %2$s) o) as only_in_use,".formatted(old, fresh)
                        + " (select count(*) from (%2$s except all %1$s) b) as only_beside".formatted(old, fresh))
                .query(Table.class)
                .single();
    }
}
