package jejak.ledger.fsck;

import java.sql.SQLException;

/** Looks at every row of the log as it passes, in order, and at the end. */
interface Watch {
    void row(LogRow row) throws SQLException;

    /** @param events how many places of the log are taken or were */
    void end(long events) throws SQLException;
}
