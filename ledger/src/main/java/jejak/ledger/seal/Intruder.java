package jejak.ledger.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Names the events that nobody of ours has written, once it is clear that there are some. */
public final class Intruder {
    private static final String UNIQUE_VIOLATION = "23505";

    private Intruder() {}

    private static boolean stoodInTheWay(SQLException failed) {
        return UNIQUE_VIOLATION.equals(failed.getSQLState())
                && failed instanceof PSQLException told
                && isOfTheLog(told.getServerErrorMessage());
    }

    /**
     * Answers why a write failed that was rolled back.
     *
     * @throws LogTampered when it met an event at its place that the head of the log does not count
     */
    public static SQLException orNot(Connection connection, SQLException failed, long position) {
        if (!stoodInTheWay(failed)) {
            return failed;
        }
        LogTampered finding = new LogTampered("There are events in the log that its head does not count.");
        finding.addSuppressed(failed);
        throw named(connection, finding, position);
    }

    /** As {@link TreeHead#checked}, with the finding named. */
    public static Frontier checked(Connection connection, TreeHead tree, TreeHead.Kept head) {
        try {
            return tree.checked(head);
        } catch (LogTampered finding) {
            throw named(connection, finding, tree.vouchedFor());
        }
    }

    private static boolean isOfTheLog(@Nullable ServerErrorMessage message) {
        return message != null && String.valueOf(message.getTable()).startsWith("events_");
    }

    /** The finding with the place of the first and of the last event from the position on. */
    private static LogTampered named(Connection connection, LogTampered finding, long vouchedFor) {
        try (PreparedStatement statement = connection.prepareStatement("""
            select min(position), max(position),
                   (array_agg(stream order by position))[1], (array_agg(stream order by position desc))[1]
            from ledger.events where position >= ?
            """)) {
            statement.setLong(1, vouchedFor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(3) == null ? finding : new LogTampered(sentence(finding, row));
            }
        } catch (SQLException unreadable) {
            finding.addSuppressed(unreadable);
            return finding;
        }
    }

    private static String sentence(LogTampered finding, ResultSet row) throws SQLException {
        return "%s Nobody vouches for the events from position %d (stream %s) to position %d (stream %s)."
                .formatted(finding.finding(), row.getLong(1), row.getString(3), row.getLong(2), row.getString(4));
    }
}
