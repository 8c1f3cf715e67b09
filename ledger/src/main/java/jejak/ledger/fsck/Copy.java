package jejak.ledger.fsck;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Rows of a query as PostgreSQL streams them fastest: a binary COPY, one row at a time in memory. */
final class Copy implements AutoCloseable {
    // Signature of 11 bytes, flags, and the length of an extension that is not there.
    private static final int HEADER = 19;
    private static final short END = -1;

    private final Connection connection;
    private final CopyOut copy;
    private boolean first = true;

    /** @param connection in a transaction; given back with the copy */
    Copy(Connection connection, String query) throws SQLException {
        this.connection = connection;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
    }

    /** Null after the last. */
    @Nullable
    Row next() throws SQLException {
        byte[] bytes = copy.isActive() ? copy.readFromCopy() : null;
        if (bytes == null) {
            return null;
        }
        ByteBuffer row = ByteBuffer.wrap(bytes);
        if (first) {
            row.position(HEADER);
            first = false;
        }
        if (row.remaining() < Short.BYTES || row.getShort() == END) {
            return next();
        }
        return new Row(row);
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        // In the middle of a copy a connection answers nothing else; one that is broken off leaves answers behind it.
        boolean more = copy.isActive();
        while (more) {
            more = copy.readFromCopy() != null;
        }
        Snapshot.end(connection);
    }

    /** One row of a binary COPY, read column by column. */
    static final class Row {
        // PostgreSQL counts from 2000-01-01.
        private static final long EPOCH_MICROS = 946_684_800_000_000L;

        private final ByteBuffer row;

        Row(ByteBuffer row) {
            this.row = row;
        }

        long int64() {
            row.getInt();
            return row.getLong();
        }

        int int16() {
            row.getInt();
            return row.getShort();
        }

        /** A timestamp in microseconds since 1970. */
        long micros() {
            return int64() + EPOCH_MICROS;
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        /** Empty for null. */
        byte[] bytes() {
            byte[] bytes = new byte[Math.max(row.getInt(), 0)];
            row.get(bytes);
            return bytes;
        }
    }
}
