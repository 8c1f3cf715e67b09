package jejak.query.engine.writes;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Many rows as one array for each column, which the server takes apart again. */
record Rows(List<String> types, List<Write> writes) {

    private static final String NUMBER = "int8";
    private static final String MOMENT = "timestamptz";
    private static final long SECONDS_IN_DOUBLE = 1L << 33;
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
            case OffsetDateTime moment -> type.equals(MOMENT) && inMicros(moment);
            default -> false;
        };
    }

    /** The server reckons moments with fractions: exact for whole microseconds as long as a double tells them apart. */
    private static boolean inMicros(OffsetDateTime moment) {
        return moment.getNano() % 1_000 == 0 && Math.abs(moment.toEpochSecond()) < SECONDS_IN_DOUBLE;
    }

    void write(Form form, JdbcOperations db) {
        // Here the arrays are taken apart side by side; behind "from" the server would store their rows first.
        String values = IntStream.range(0, types.size())
                .mapToObj(i -> value(types.get(i)) + " as p" + i)
                .collect(Collectors.joining(", "));
        String rows = "(select " + values + ") as u";
        db.execute(form.many().replace(Form.ROWS, rows), (PreparedStatementCallback<Integer>) this::write);
    }

    private static String value(String type) {
        String each = "unnest(?::" + sent(type) + "[])";
        return type.equals(MOMENT) ? "timestamptz 'epoch' + " + each + " * interval '1 microsecond'" : each;
    }

    /** A moment goes as a number: to read it as a text costs the server more than to write the row. */
    private static String sent(String type) {
        return type.equals(MOMENT) ? NUMBER : type;
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
        boolean number = sent(type).equals(NUMBER);
        @Nullable Object[] values = number ? new Long[writes.size()] : new String[writes.size()];
        for (int row = 0; row < values.length; row++) {
            Object value = writes.get(row).parameters().get(column);
            if (value != null) {
                values[row] = number ? (Object) number(value) : value.toString();
            }
        }
        return connection.createArrayOf(sent(type), values);
    }

    private static long number(Object value) {
        return value instanceof OffsetDateTime moment
                ? ChronoUnit.MICROS.between(Instant.EPOCH, moment.toInstant())
                : ((Number) value).longValue();
    }
}
