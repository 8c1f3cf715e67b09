package jejak.query.engine.writes;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Many rows as one array for each column, which the server takes apart again. */
record Rows(List<String> types, List<Write> writes) {

    private static final Set<String> WHOLE = Set.of("int2", "int4", "int8", "numeric");

    /** Whether the values would be what they are when they were given one by one. */
    static boolean fit(List<@Nullable Object> values, List<String> types) {
        return values.size() == types.size()
                && IntStream.range(0, types.size()).allMatch(i -> fits(values.get(i), types.get(i)));
    }

    private static boolean fits(@Nullable Object value, String type) {
        return switch (value) {
            case null -> true;
            case String _ -> type.equals("text") || type.equals("varchar");
            case Long _, Integer _, Short _ -> WHOLE.contains(type);
            case Boolean _ -> type.equals("bool");
            case LocalDate _ -> type.equals("date");
            case OffsetDateTime _ -> type.equals("timestamptz");
            default -> false;
        };
    }

    void write(Form form, JdbcOperations db) {
        String arrays = types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        String names = IntStream.range(0, types.size()).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        String rows = "unnest(" + arrays + ") as u(" + names + ")";
        db.execute(form.many().replace(Form.ROWS, rows), (PreparedStatementCallback<Integer>) this::write);
    }

    private int write(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        for (int column = 0; column < types.size(); column++) {
            statement.setArray(column + 1, array(connection, column));
        }
        return statement.executeUpdate();
    }

    /** The driver sends numbers in binary; everything else the server reads as it reads a text. */
    private Array array(Connection connection, int column) throws SQLException {
        String type = types.get(column);
        boolean number = type.equals("int8");
        @Nullable Object[] values = number ? new Long[writes.size()] : new String[writes.size()];
        for (int row = 0; row < values.length; row++) {
            Object value = writes.get(row).parameters().get(column);
            if (value != null) {
                values[row] = number ? (Object) ((Number) value).longValue() : value.toString();
            }
        }
        return connection.createArrayOf(type, values);
    }
}
