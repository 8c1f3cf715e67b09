package jejak.ledger.bulk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import jejak.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/** An event as its bytes lie in the log; stream and type are told without taking the rest apart. */
public final class KeptEvent {
    private final long position;
    private final byte[] bytes;
    private final String stream;
    private final String type;
    private @Nullable Envelope envelope;

    /** Refuses bytes that are no envelope as far as it looks into them. */
    public KeptEvent(long position, byte[] bytes) {
        this.position = position;
        this.bytes = bytes;
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(1);
            this.stream = text(in);
            in.position(in.position() + Long.BYTES);
            in.position(in.position() + Integer.BYTES + in.getInt(in.position()));
            this.type = text(in);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            // Says what is wrong, in the words of whoever knows the layout.
            Envelope.parse(bytes);
            throw damaged;
        }
    }

    public long position() {
        return position;
    }

    public String stream() {
        return stream;
    }

    public String type() {
        return type;
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
}
