package jejak.ledger.bulk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * An event as its bytes lie in the log; stream and type are told without taking the rest apart, and the payload without
 * reading the texts beside it.
 */
public final class KeptEvent implements EventCodec.Kept {
    private static final int TEXTS_BEFORE_PAYLOAD = 6;

    private final long position;
    private final byte[] bytes;
    private final String stream;
    private final long version;
    private final String type;
    /** Where the revision stands, and what follows the type. */
    private final int rest;

    private @Nullable Envelope envelope;

    /** Refuses bytes that are no envelope as far as it looks into them. */
    public KeptEvent(long position, byte[] bytes) {
        this.position = position;
        this.bytes = bytes;
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            require(in.get() == Envelope.FORMAT);
            this.stream = text(in);
            this.version = in.getLong();
            skipText(in);
            this.type = text(in);
            this.rest = in.position();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw refused(damaged);
        }
    }

    public long position() {
        return position;
    }

    @Override
    public String stream() {
        return stream;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public int revision() {
        return ByteBuffer.wrap(bytes).getInt(rest);
    }

    /** Refuses bytes that are no envelope as far as it looks into them. */
    @Override
    public byte[] payload() {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(rest + Integer.BYTES);
            skipText(in); // the event's id
            in.position(in.position() + Long.BYTES);
            for (int i = 0; i < TEXTS_BEFORE_PAYLOAD; i++) {
                skipText(in);
            }
            byte[] payload = new byte[in.getInt()];
            in.get(payload);
            require(in.remaining() == Envelope.HASH_LENGTH);
            return payload;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw refused(damaged);
        }
    }

    /** The whole, taken apart when it is first asked for. */
    public Envelope envelope() {
        Envelope known = envelope;
        if (known == null) {
            known = Envelope.parse(bytes);
            envelope = known;
        }
        return known;
    }

    private String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static void require(boolean asLaidOut) {
        if (!asLaidOut) {
            throw new IllegalArgumentException("It is not laid out as an envelope is.");
        }
    }

    private static void skipText(ByteBuffer in) {
        in.position(Integer.BYTES + in.position() + in.getInt(in.position()));
    }

    /** Says what is wrong, in the words of whoever knows the layout. */
    private RuntimeException refused(RuntimeException damaged) {
        Envelope.parse(bytes);
        return damaged;
    }
}
