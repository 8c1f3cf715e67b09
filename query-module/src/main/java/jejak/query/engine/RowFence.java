package jejak.query.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides which rows of a table a reader's session may see, by the columns that say where a row belongs.
 *
 * <p>A second fence behind the rules of the program: whoever gets past those still sees no row from beyond the scope
 * that {@link ReadScope} sets. A table none of whose columns says where its rows belong is closed to readers.
 */
final class RowFence {

    private static final String LISTED = " = any(string_to_array(current_setting('jejak.%s', true), ','))";
    private static final String IN_REGION =
            " || '.' like any(string_to_array(current_setting('jejak.places', true), ','))";

    private static final String HOUSEHOLDS = "household_place_v1";
    private static final String PERSONS = "person_place_v1";

    private final JdbcClient db;

    RowFence(JdbcClient db) {
        this.db = db;
    }

    /** May run again at any time; what a row's place is found by may be missing, and then admits nobody. */
    void raise(String table) {
        db.sql("alter table %1$s enable row level security; alter table %1$s force row level security".formatted(table))
                .update();
        policy(table, "writes", "to current_user using (true) with check (true)");
        columns(table).forEach(column -> admit(table, Objects.requireNonNull(column)));
    }

    /** A place is never looked up in the table that is being looked up: that would go round for ever. */
    private void admit(String table, String column) {
        switch (column) {
            case "village_code", "region" -> reads(table, column, column + IN_REGION);
            case "account" -> reads(table, column, column + LISTED.formatted("account"));
            case "household_id" -> {
                reads(table, "household", column + LISTED.formatted("households"));
                lookUp(table, column, HOUSEHOLDS);
            }
            case "person_id" -> lookUp(table, column, PERSONS);
            default -> {
                // says nothing of where a row belongs
            }
        }
    }

    /** Admits whoever may see the household or person in the table of places, which has a fence of its own. */
    private void lookUp(String table, String column, String places) {
        if (!table.equals(places) && exists(places)) {
            reads(
                    table,
                    column,
                    "exists (select from %1$s p where p.%2$s = %3$s.%2$s)".formatted(places, column, table));
        }
    }

    private boolean exists(String table) {
        return db.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private void reads(String table, String by, String condition) {
        policy(table, "reads_by_" + by, "for select using (" + condition + ")");
    }

    private void policy(String table, String name, String rule) {
        db.sql("drop policy if exists %1$s on %2$s; create policy %1$s on %2$s %3$s".formatted(name, table, rule))
                .update();
    }

    private List<@Nullable String> columns(String table) {
        return db.sql("select attname from pg_attribute where attrelid = to_regclass(?) and attnum > 0"
                        + " and not attisdropped order by attnum")
                .param(table)
                .query(String.class)
                .list();
    }
}
