package jejak.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Binds whole columns as arrays, one parameter after the other. */
final class SqlArrays {
    private final Connection connection;
    private final PreparedStatement statement;
    private int parameter;

    SqlArrays(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    void texts(Collection<String> values) throws SQLException {
        bind("text", values.toArray());
    }

    <T> void texts(Collection<T> rows, Function<T, String> column) throws SQLException {
        bind("text", rows.stream().map(column).toArray(String[]::new));
    }

    <T> void numbers(Collection<T> rows, Function<T, Long> column) throws SQLException {
        bind("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    <T> void bytes(Collection<T> rows, Function<T, byte[]> column) throws SQLException {
        bind("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    void number(long value) throws SQLException {
        statement.setLong(++parameter, value);
    }

    void bytes(byte[] value) throws SQLException {
        statement.setBytes(++parameter, value);
    }

    void text(String value) throws SQLException {
        statement.setString(++parameter, value);
    }

    private void bind(String type, Object[] values) throws SQLException {
        Array array = connection.createArrayOf(type, values);
        statement.setArray(++parameter, array);
    }
}
