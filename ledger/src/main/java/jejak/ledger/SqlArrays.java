package jejak.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import jejak.ledger.proof.Subtree;

/** Binds whole columns as arrays, one parameter after the other. */
final class SqlArrays {
    private final Connection connection;
    private final PreparedStatement statement;
    private int parameter;

    SqlArrays(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    void heads(Map<String, Known.Head> heads) throws SQLException {
        texts(heads.keySet());
        numbers(heads.values(), Known.Head::version);
        bytes(heads.values(), Known.Head::hash);
        numbers(heads.values(), Known.Head::lastPosition);
    }

    void holders(Map<ClaimBook.Name, ClaimHolder> holders) throws SQLException {
        names(holders.keySet());
        texts(holders.values(), ClaimHolder::stream);
        numbers(holders.values(), ClaimHolder::position);
    }

    void levels(Map<ClaimBook.Name, ClaimBook.Level> levels) throws SQLException {
        names(levels.keySet());
        numbers(levels.values(), ClaimBook.Level::cap);
        numbers(levels.values(), ClaimBook.Level::used);
    }

    void names(Collection<ClaimBook.Name> names) throws SQLException {
        texts(names, ClaimBook.Name::kind);
        texts(names, ClaimBook.Name::key);
    }

    void commands(Map<String, Known.Answered> commands) throws SQLException {
        texts(commands.keySet());
        bytes(commands.values(), Known.Answered::bodyHash);
        numbers(commands.values(), command -> command.answer().firstPosition());
        numbers(commands.values(), command -> command.answer().lastPosition());
    }

    void keys(Collection<SubjectKey> keys) throws SQLException {
        texts(keys, SubjectKey::subject);
        texts(keys, SubjectKey::keyId);
        bytes(keys, SubjectKey::wrapped);
    }

    void subtrees(Collection<Subtree> subtrees) throws SQLException {
        numbers(subtrees, part -> (long) part.level());
        numbers(subtrees, Subtree::index);
        bytes(subtrees, Subtree::hash);
    }

    // Arrays of the element's own type: only those does the driver send in binary.
    void texts(Collection<String> values) throws SQLException {
        bind("text", values.toArray(String[]::new));
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
