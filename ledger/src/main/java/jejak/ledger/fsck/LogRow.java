package jejak.ledger.fsck;

import java.util.Arrays;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import org.jspecify.annotations.Nullable;

/** One row of the log with what its bytes really are. */
final class LogRow {
    final long position;
    final String stream;
    final long version;
    final String type;
    final long recordedAt;
    final byte[] hash;
    /** Derived again, which is the leaf of the tree and the link of the chain. */
    final byte[] leaf;
    /** Null when the bytes are not an event. */
    final @Nullable EventBytes event;

    /** In the order of {@link #COLUMNS}. */
    LogRow(Copy.Row row) {
        this.position = row.int64();
        this.stream = row.text();
        this.version = row.int64();
        this.type = row.text();
        this.recordedAt = row.micros();
        this.hash = row.bytes();
        byte[] envelope = row.bytes();
        this.leaf = Merkle.leaf(envelope);
        this.event = parsed(envelope);
    }

    static final String COLUMNS = "position, stream, version, type, recorded_at, hash, envelope";

    boolean fits() {
        return Arrays.equals(hash, leaf);
    }

    /** What the event calls itself, or what the column says when it cannot be read. */
    String name() {
        return event == null ? stream : event.stream();
    }

    LogFinding finding(Fault fault, String detail) {
        return new LogFinding(fault, position, name(), event == null ? "" : event.eventId(), detail);
    }

    private static @Nullable EventBytes parsed(byte[] envelope) {
        try {
            return EventBytes.parse(envelope);
        } catch (Malformed _) {
            return null;
        }
    }
}
