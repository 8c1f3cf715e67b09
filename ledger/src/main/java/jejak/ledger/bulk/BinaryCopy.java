package jejak.ledger.bulk;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Streams the rows of a query through PostgreSQL's binary COPY, which yields two to three times what a cursor does. */
public final class BinaryCopy {
    private static final int SIGNATURE_AND_FLAGS = 11 + Integer.BYTES;
    private static final int NO_MORE_ROWS = -1;

    private BinaryCopy() {}

    /** Takes one row, and keeps nothing of it but what it copies. */
    public interface Taker {
        void take(CopiedRow row);
    }

    /**
     * Hands over every row in the order of the query.
     *
     * @param select a query without parameters; whatever is put into it must be a number, never a text from outside
     * @return how many rows there were
     * @throws SQLException when the server fails; what was handed over before stays handed over
     */
    public static long read(Connection connection, String select, Taker taker) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + select + ") to stdout (format binary)");
        try {
            return take(copy, taker);
        } finally {
            // Only when the taker failed: the connection would otherwise be stuck in the middle of the copy.
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static long take(CopyOut copy, Taker taker) throws SQLException {
        CopiedRow row = new CopiedRow();
        long rows = 0;
        boolean first = true;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            ByteBuffer bytes = ByteBuffer.wrap(message);
            if (first) {
                bytes.position(SIGNATURE_AND_FLAGS);
                bytes.position(bytes.position() + Integer.BYTES + bytes.getInt(bytes.position()));
                first = false;
            }
            // The server sends a message for each row; the end is announced by a count of fields that cannot be.
            if (bytes.hasRemaining() && bytes.getShort(bytes.position()) != NO_MORE_ROWS) {
                row.read(message, bytes.position());
                taker.take(row);
                rows++;
            }
        }
        return rows;
    }
}
