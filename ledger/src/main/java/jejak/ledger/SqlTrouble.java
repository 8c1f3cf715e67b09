package jejak.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells trouble that passes (connection, restart, full disk, deadlock) from a statement that will never work. */
final class SqlTrouble {
    private SqlTrouble() {}

    static boolean passes(SQLException trouble) {
        return trouble instanceof SQLTransientException || passes(trouble.getSQLState());
    }

    // No state: the pool says that a connection or itself is closed; the server and its driver always give one.
    // 25: a standby that is not yet, or no longer, the primary refuses to write.
    private static boolean passes(@Nullable String state) {
        if (state == null || state.length() < 2) {
            return true;
        }
        return switch (state.substring(0, 2)) {
            case "08", "25", "40", "53", "55", "57", "58" -> true;
            default -> false;
        };
    }
}
