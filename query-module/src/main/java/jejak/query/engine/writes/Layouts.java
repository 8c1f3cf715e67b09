package jejak.query.engine.writes;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Remembers of one projection how its tables look and what each of its statements does. */
public final class Layouts {

    private final Map<String, Layout> tables = new ConcurrentHashMap<>();
    private final Map<String, Optional<Form>> forms = new ConcurrentHashMap<>();
    private final Map<String, List<String>> types = new ConcurrentHashMap<>();

    /** Nothing is known yet; it is found out inside the first transaction that writes. */
    public Layouts() {}

    Optional<Form> form(String sql, JdbcOperations db) {
        Optional<Form> known = forms.get(sql);
        if (known == null) {
            known = Optional.ofNullable(Form.of(sql, table -> table(table, db)));
            forms.put(sql, known);
        }
        return known;
    }

    /** Of which types of the database the parameters are. */
    List<String> types(String sql, JdbcOperations db) {
        return types.computeIfAbsent(sql, text -> described(text, db));
    }

    private Layout table(String table, JdbcOperations db) {
        return tables.computeIfAbsent(table, name -> look(name, db));
    }

    private static Layout look(String table, JdbcOperations db) {
        List<String> columns = texts(db, """
            select attname::text from pg_attribute
            where attrelid = to_regclass(?) and attnum > 0 and not attisdropped order by attnum
            """, table);
        Set<String> keys = new HashSet<>(columns);
        texts(db, """
            select coalesce((select string_agg(attname, ',') from pg_attribute
                    where attrelid = indrelid and attnum = any (indkey::int2[])), '')
            from pg_index where indrelid = to_regclass(?) and indisunique
            """, table).forEach(unique -> keys.retainAll(List.of(unique.split(",", -1))));
        return new Layout(columns, keys);
    }

    private static List<String> texts(JdbcOperations db, String sql, String table) {
        return db.queryForList(sql, String.class, table).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<String> described(String sql, JdbcOperations db) {
        return Objects.requireNonNull(db.execute(sql, (PreparedStatementCallback<List<String>>) Layouts::described));
    }

    private static List<String> described(PreparedStatement statement) throws SQLException {
        ParameterMetaData parameters = statement.getParameterMetaData();
        List<String> types = new ArrayList<>();
        for (int i = 1; i <= parameters.getParameterCount(); i++) {
            types.add(parameters.getParameterTypeName(i));
        }
        return types;
    }
}
