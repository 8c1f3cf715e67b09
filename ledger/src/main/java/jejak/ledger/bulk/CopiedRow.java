package jejak.ledger.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row of a binary copy, read in place; the same object serves the next row. */
public final class CopiedRow {
    private byte[] bytes = new byte[0];
    private int[] starts = new int[0];
    private int[] lengths = new int[0];

    CopiedRow() {}

    void read(byte[] message, int start) {
        ByteBuffer row = ByteBuffer.wrap(message);
        row.position(start);
        int fields = row.getShort();
        if (fields != starts.length) {
            starts = new int[fields];
            lengths = new int[fields];
        }
        bytes = message;
        for (int field = 0; field < fields; field++) {
            lengths[field] = row.getInt();
            starts[field] = row.position();
            row.position(starts[field] + Math.max(0, lengths[field]));
        }
    }

    /** A {@code bigint}; a timestamp reads as microseconds since 2000-01-01 UTC. */
    public long number(int field) {
        return ByteBuffer.wrap(bytes, starts[field], lengths[field]).getLong();
    }

    /** A {@code bytea}, or any other type as the server sends it; copied. */
    public byte[] bytes(int field) {
        return Arrays.copyOfRange(bytes, starts[field], starts[field] + lengths[field]);
    }

    /** A {@code bytea} in place, good until the next row. */
    public ByteBuffer view(int field) {
        return ByteBuffer.wrap(bytes, starts[field], lengths[field]).slice();
    }

    /** A {@code text}. */
    public String text(int field) {
        return new String(bytes, starts[field], lengths[field], StandardCharsets.UTF_8);
    }

    /** Whether the field holds null; the other methods must not be asked then. */
    public boolean isNull(int field) {
        return lengths[field] < 0;
    }
}
