package jejak.query.engine.tables;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides which rows of a table a reader's session may see, by the columns that say where a row belongs.
 *
 * <p>A second fence behind the rules of the program: whoever gets past those still sees no row from beyond the scope
 * that {@link ReadScope} sets. A table none of whose columns says where its rows belong is closed to readers.
 */
public final class RowFence {

    private static final String HOUSEHOLDS = "household_place_v1";
    private static final String PERSONS = "person_place_v1";

    /** What the fences of other tables look into. */
    static final Set<String> PLACES = Set.of(HOUSEHOLDS, PERSONS);

    private static final String WRITES = "writes";

    private final JdbcClient db;

    RowFence(JdbcClient db) {
        this.db = db;
    }

    /**
     * May run again at any time; what a row's place is found by may be missing, and then admits nobody.
     * A fence that stands is left alone: to raise it again would stop whoever reads the table at the moment.
     *
     * @param figures whether its rows say nothing of anybody, so that a whole regency is one place
     */
    void raise(String table, boolean figures) {
        Map<String, String> policies = policies(table, figures ? "regencies" : "places");
        String mark = Integer.toHexString(policies.hashCode());
        if (mark.equals(standing(table))) {
            return;
        }
        db.sql("alter table %1$s enable row level security; alter table %1$s force row level security".formatted(table))
                .update();
        make(table, policies);
        db.sql("comment on policy %s on %s is '%s'".formatted(WRITES, table, mark))
                .update();
    }

    /** To be called when the places have been exchanged, since a policy goes on looking into the table it was made with. */
    void lookUpAnew(String table) {
        Map<String, String> policies = new TreeMap<>();
        for (String column : columns(table)) {
            if (column.equals("household_id") || column.equals("person_id")) {
                admit(policies, table, column);
            }
        }
        make(table, policies);
    }

    private void make(String table, Map<String, String> policies) {
        policies.forEach((name, rule) -> db.sql("drop policy if exists %1$s on %2$s; create policy %1$s on %2$s %3$s"
                        .formatted(name, table, rule))
                .update());
    }

    /** The owner is fenced like everybody, so that what it may do is said here too. */
    private Map<String, String> policies(String table, String places) {
        Map<String, String> policies = new TreeMap<>();
        policies.put(WRITES, "to current_user using (true) with check (true)");
        for (String column : columns(table)) {
            if (column.equals("village_code") || column.equals("region")) {
                reads(policies, column, within(column, places));
            } else {
                admit(policies, table, column);
            }
        }
        return policies;
    }

    /** A place is never looked up in the table that is being looked up: that would go round for ever. */
    private void admit(Map<String, String> policies, String table, String column) {
        switch (column) {
            case "account" -> reads(policies, column, listed(column, "account"));
            case "household_id" -> {
                reads(policies, "household", listed(column, "households"));
                lookUp(policies, table, column, HOUSEHOLDS);
            }
            case "person_id" -> lookUp(policies, table, column, PERSONS);
            default -> {
                // says nothing of where a row belongs
            }
        }
    }

    /** Admits whoever may see the household or person in the table of places, which has a fence of its own. */
    private void lookUp(Map<String, String> policies, String table, String column, String places) {
        if (!table.equals(places) && exists(Shelf.IN_USE.of(places))) {
            reads(
                    policies,
                    column,
                    "exists (select from %1$s p where p.%2$s = %3$s.%2$s)"
                            .formatted(Shelf.IN_USE.of(places), column, table));
        }
    }

    private static String listed(String column, String setting) {
        return "%s = any(string_to_array(current_setting('jejak.%s', true), ','))".formatted(column, setting);
    }

    /** The full stop behind a code keeps regions apart whose codes begin alike. */
    private static String within(String column, String setting) {
        return "%s || '.' like any(string_to_array(current_setting('jejak.%s', true), ','))".formatted(column, setting);
    }

    private static void reads(Map<String, String> policies, String by, String condition) {
        policies.put("reads_by_" + by, "for select using (" + condition + ")");
    }

    private boolean exists(String table) {
        return db.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private String standing(String table) {
        return db.sql("select coalesce(obj_description(oid, 'pg_policy'), '') from pg_policy"
                        + " where polrelid = to_regclass(?) and polname = ?")
                .params(table, WRITES)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<String> columns(String table) {
        return db
                .sql("select attname from pg_attribute where attrelid = to_regclass(?) and attnum > 0"
                        + " and not attisdropped order by attnum")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
