package jejak.query.engine.writes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that touches only rows which one of its parameters names, so that it can be carried out for many rows at
 * once: an insert of values, an update or a delete by key.
 *
 * @param keys columns by which the rows are found, with the parameter that says which
 * @param many the same statement over rows {@code u} with columns {@code p0, p1 …}; a place is left for these
 * @param adds whether it only adds rows, so that several of it never meet
 */
record Form(String sql, String table, Map<String, Integer> keys, String many, boolean adds) {

    /** Where the rows come in. */
    static final String ROWS = "$rows";

    private static final String NAME = "(\\w+)(?: as \\w+)?";
    private static final Pattern INSERT = pattern("insert into " + NAME
            + "(?: \\(([\\w, ]+)\\))? values \\(([^()]*)\\)( on conflict \\(([\\w, ]+)\\) do [^?]*)?");
    private static final Pattern UPDATE = pattern("update " + NAME + " set (.+) where ([^()]*)");
    private static final Pattern DELETE = pattern("delete from " + NAME + " where ([^()]*)");
    private static final Pattern ASSIGNED = pattern("(\\w+)\\s*=");
    private static final Pattern EQUALS = pattern("(\\w+)\\s*=\\s*\\?");
    /** Then it may read other rows than those it names, or is more than is understood here. */
    private static final Pattern OTHER =
            pattern(".*\\b(select|or|returning|using|random|nextval|from .* from|set .* from)\\b.*|.*(;|--|/\\*).*"
                    + "|.*\\) ?=.*");

    private static final Pattern LITERAL_TO_LEAVE_ALONE = pattern(".*'[^']*(\\?|\\s\\s|\\n)[^']*'.*");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Null when it is none. */
    static @Nullable Form of(String statement, Function<String, Layout> layouts) {
        String sql = statement.strip().replaceAll("\\s+", " ");
        if (OTHER.matcher(sql).matches()
                || LITERAL_TO_LEAVE_ALONE.matcher(statement).find()) {
            return null;
        }
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return insert(sql, insert, layouts);
        }
        Matcher update = UPDATE.matcher(sql);
        Matcher delete = DELETE.matcher(sql);
        return update.matches() ? update(sql, update, layouts) : delete.matches() ? delete(sql, delete, layouts) : null;
    }

    private static @Nullable Form insert(String sql, Matcher found, Function<String, Layout> layouts) {
        Layout layout = layouts.apply(found.group(1));
        List<String> columns = found.group(2) == null
                ? layout.columns()
                : List.of(found.group(2).split(", ?", -1));
        List<String> values = List.of(found.group(3).split(", ?", -1));
        if (values.size() > columns.size()) {
            return null;
        }
        Map<String, Integer> keys = given(columns, values);
        keys.keySet().retainAll(layout.keys());
        String conflict = "";
        if (found.group(4) != null) {
            conflict = found.group(4);
            keys.keySet().retainAll(List.of(found.group(5).split(", ?", -1)));
        }
        String head = sql.substring(0, found.start(3) - "values (".length());
        String many = head + "select " + numbered(found.group(3), 0) + " from " + ROWS + conflict;
        return new Form(sql, found.group(1), keys, many, conflict.isEmpty());
    }

    /** The columns that get a parameter as it is. */
    private static Map<String, Integer> given(List<String> columns, List<String> values) {
        Map<String, Integer> given = new HashMap<>();
        int parameter = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).equals("?")) {
                given.put(columns.get(i), parameter);
            }
            parameter += count(values.get(i));
        }
        return given;
    }

    private static @Nullable Form update(String sql, Matcher found, Function<String, Layout> layouts) {
        Map<String, Integer> keys = keys(found.group(3), count(found.group(2)), layouts.apply(found.group(1)));
        keys.keySet().removeAll(assigned(found.group(2)));
        String set = numbered(found.group(2), 0);
        String many = sql.substring(0, found.start(2)) + set + " from " + ROWS + " where "
                + numbered(found.group(3), count(found.group(2)));
        return new Form(sql, found.group(1), keys, many, false);
    }

    private static Form delete(String sql, Matcher found, Function<String, Layout> layouts) {
        String many = sql.substring(0, found.start(2) - "where ".length()) + "using " + ROWS + " where "
                + numbered(found.group(2), 0);
        return new Form(sql, found.group(1), keys(found.group(2), 0, layouts.apply(found.group(1))), many, false);
    }

    private static Map<String, Integer> keys(String conditions, int parametersBefore, Layout layout) {
        Map<String, Integer> keys = new HashMap<>();
        int parameter = parametersBefore;
        for (String condition : conditions.split("(?i) and ", -1)) {
            Matcher equals = EQUALS.matcher(condition);
            if (equals.matches()) {
                keys.put(equals.group(1), parameter);
            }
            parameter += count(condition);
        }
        keys.keySet().retainAll(layout.keys());
        return keys;
    }

    private static List<String> assigned(String set) {
        List<String> columns = new ArrayList<>();
        Matcher found = ASSIGNED.matcher(set);
        while (found.find()) {
            columns.add(found.group(1));
        }
        return columns;
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '?').count();
    }

    private static String numbered(String text, int from) {
        AtomicInteger next = new AtomicInteger(from);
        return Pattern.compile("\\?").matcher(text).replaceAll(_ -> "u.p" + next.getAndIncrement());
    }
}
