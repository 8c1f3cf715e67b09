package jejak.query.engine;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides which tables a projection has, and remembers how far into the log their rows reach. */
final class ReadTables {

    /** Before the first event of the log. */
    static final long NOTHING = -1;

    /** "read" in ASCII: nodes that start together make tables one after the other. */
    private static final int TURN = 0x72656164;

    private static final Pattern CREATE_TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final String POSITIONS = """
        create table if not exists projection_position (
            name text primary key,
            position bigint not null, -- last position whose event the rows reflect, -1 for none
            ddl text not null -- as the tables were made, to notice a change of shape under an old name
        )
        """;

    private final JdbcClient db;
    private final RowFence fence;

    ReadTables(JdbcClient db) {
        this.db = db;
        this.fence = new RowFence(db);
    }

    /** Runs inside a transaction. Tables that are missing are made, and filled from the beginning of the log. */
    void ensure(Projection projection) {
        db.sql("select pg_advisory_xact_lock(" + TURN + ")").query(rs -> {});
        db.sql(POSITIONS).update();
        fence.raise("projection_position", false);
        if (missing(projection.table())) {
            db.sql(projection.ddl()).update();
            db.sql("insert into projection_position values (?, ?, ?)"
                            + " on conflict (name) do update set position = excluded.position, ddl = excluded.ddl")
                    .params(projection.table(), NOTHING, shape(projection))
                    .update();
        } else {
            refuseOtherShape(projection);
        }
        fence(projection);
    }

    /** Runs inside a transaction, and once more when all tables are there: one may be fenced by what another holds. */
    void fence(Projection projection) {
        tables(projection).forEach(table -> fence.raise(table, projection.figures()));
    }

    /** Runs inside a transaction, which from here on is the only one that may move this projection. */
    long lockPosition(String name) {
        return db.sql("select position from projection_position where name = ? for update")
                .param(name)
                .query(Long.class)
                .single();
    }

    void moveTo(String name, long position) {
        db.sql("update projection_position set position = ? where name = ?")
                .params(position, name)
                .update();
    }

    void empty(Projection projection) {
        db.sql("truncate " + String.join(", ", tables(projection))).update();
    }

    /** Every table its statements make, not only the one it is named after. */
    static List<String> tables(Projection projection) {
        return CREATE_TABLE
                .matcher(projection.ddl())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private boolean missing(String table) {
        return db.sql("select to_regclass(?) is null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private void refuseOtherShape(Projection projection) {
        String made = db.sql("select ddl from projection_position where name = ?")
                .param(projection.table())
                .query(String.class)
                .optional()
                .orElse("");
        if (!made.equals(shape(projection))) {
            throw new IllegalStateException(("The table %s was made with other statements than those of its projection"
                            + " now. Give the changed projection a new table name (the next _v number):"
                            + " it is then built from the log beside the old one.")
                    .formatted(projection.table()));
        }
    }

    private static String shape(Projection projection) {
        return projection.ddl().strip().replaceAll("\\s+", " ");
    }
}
