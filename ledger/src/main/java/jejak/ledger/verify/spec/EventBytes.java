package jejak.ledger.verify.spec;

import java.nio.ByteBuffer;

/**
 * One event as envelope.md lays it out, read without the code that writes it.
 *
 * @param recordedAt microseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are hashed, not compared
public record EventBytes(
        String stream,
        long version,
        String aggregate,
        String type,
        long revision,
        String eventId,
        long recordedAt,
        Who who,
        String context,
        byte[] payload,
        byte[] previousHash) {

    private static final int FORMAT = 1;
    private static final long YEAR_10000 = 253_402_300_800_000_000L;

    /** Who recorded it, as what, for which area, by which command and program. */
    public record Who(String actor, String role, String scope, String commandId, String appVersion) {}

    public static EventBytes parse(byte[] bytes) throws Malformed {
        Cursor in = new Cursor(ByteBuffer.wrap(bytes));
        if (in.take(1)[0] != FORMAT) {
            throw new Malformed("its format is not 1");
        }
        EventBytes event = fields(in);
        if (in.bytes().hasRemaining()) {
            throw new Malformed("bytes follow behind its last field");
        }
        if (event.version < 0 || event.recordedAt < 0 || event.recordedAt >= YEAR_10000) {
            throw new Malformed("its version or its time cannot be");
        }
        return event;
    }

    private static EventBytes fields(Cursor in) throws Malformed {
        return new EventBytes(
                in.text(),
                in.int64(),
                in.text(),
                in.text(),
                in.uint32(),
                in.text(),
                in.int64(),
                new Who(in.text(), in.text(), in.text(), in.text(), in.text()),
                in.text(),
                in.block(),
                in.take(Texts.HASH_LENGTH));
    }

    /** Reads big-endian, and never beyond the end. */
    private record Cursor(ByteBuffer bytes) {
        byte[] take(long length) throws Malformed {
            if (length > bytes.remaining()) {
                throw new Malformed("a field at byte " + bytes.position() + " goes beyond its end");
            }
            byte[] taken = new byte[(int) length];
            bytes.get(taken);
            return taken;
        }

        long uint32() throws Malformed {
            return ByteBuffer.wrap(take(Integer.BYTES)).getInt() & 0xFFFF_FFFFL;
        }

        long int64() throws Malformed {
            return ByteBuffer.wrap(take(Long.BYTES)).getLong();
        }

        byte[] block() throws Malformed {
            return take(uint32());
        }

        String text() throws Malformed {
            return Texts.utf8(block());
        }
    }
}
