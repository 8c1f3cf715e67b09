package jejak.ledger.checkpoint;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jejak.ledger.proof.LogTampered;

/** Names the event because of which the events of the log do not lead to its sealed head. */
final class Culprit {
    // In the order of what is surest: behind the head, out of line, with a hash that is not its own.
    private static final String SUSPECTS = """
        select position, stream, case
                   when position >= ? then 'stands behind the head of the log'
                   when hash <> sha256('\\x00'::bytea || envelope) then 'does not have the hash of its bytes'
                   else 'has no event before it'
               end
        from (select position, stream, hash, envelope, lag(position, 1, ? - 1) over (order by position) as before
              from ledger.events where position >= ?) as event
        where position >= ? or before <> position - 1 or hash <> sha256('\\x00'::bytea || envelope)
        order by position limit 1
        """;

    private Culprit() {}

    /** @param reached how far the events go */
    static LogTampered between(Connection connection, long from, long size, long reached) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SUSPECTS)) {
            statement.setLong(1, size);
            statement.setLong(2, from);
            statement.setLong(3, from);
            statement.setLong(4, size);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return new LogTampered("The event at position %d (stream %s) %s."
                            .formatted(row.getLong(1), row.getString(2), row.getString(3)));
                }
            }
        }
        if (reached < size) {
            return new LogTampered(
                    "The events from position %d on are missing; the log had %d.".formatted(reached, size));
        }
        return new LogTampered(
                "Between positions %d and %d an event was replaced by another that is well formed; the whole log must be checked against a bundle or a receipt."
                        .formatted(from, size - 1));
    }
}
