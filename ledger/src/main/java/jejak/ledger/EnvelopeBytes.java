package jejak.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Knows the byte layout of an envelope, format 1: big-endian, every text and payload behind its length. */
final class EnvelopeBytes {
    private static final char REPLACEMENT = '\uFFFD';

    private EnvelopeBytes() {}

    static byte[] write(Envelope e) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 + e.payload().length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(Envelope.FORMAT);
            text(out, "stream", e.stream());
            out.writeLong(e.version());
            text(out, "aggregate", e.aggregate());
            text(out, "type", e.type());
            out.writeInt(e.revision());
            text(out, "eventId", e.eventId());
            out.writeLong(micros(e.recordedAt()));
            text(out, "actor", e.actor());
            text(out, "role", e.role());
            text(out, "scope", e.scope());
            text(out, "commandId", e.commandId());
            text(out, "appVersion", e.appVersion());
            text(out, "context", e.context());
            out.writeInt(e.payload().length);
            out.write(e.payload());
            out.write(e.previousHash());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Envelope read(byte[] bytes) {
        Reader in = new Reader(bytes);
        int format = in.unsignedByte("format");
        if (format != Envelope.FORMAT) {
            throw new IllegalArgumentException("Unknown envelope format " + format + "; this program reads format 1.");
        }
        Envelope envelope = new Envelope(
                in.text("stream"),
                in.int64("version"),
                in.text("aggregate"),
                in.text("type"),
                in.int32("revision"),
                in.text("eventId"),
                Instant.EPOCH.plus(in.int64("recordedAt"), ChronoUnit.MICROS),
                in.text("actor"),
                in.text("role"),
                in.text("scope"),
                in.text("commandId"),
                in.text("appVersion"),
                in.text("context"),
                in.block("payload"),
                in.take("previousHash", Envelope.HASH_LENGTH));
        in.end();
        return envelope;
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    // String.getBytes writes '?' for half a surrogate pair, and the log would hold another text than was decided on.
    private static void text(DataOutputStream out, String field, String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        if (!value.equals(new String(utf8, StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("Field " + field + " holds half a surrogate pair, which is no text.");
        }
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static final class Reader {
        private final byte[] bytes;
        private final ByteBuffer in;

        Reader(byte[] bytes) {
            this.bytes = bytes;
            this.in = ByteBuffer.wrap(bytes);
        }

        int unsignedByte(String field) {
            need(field, 1);
            return in.get() & 0xFF;
        }

        int int32(String field) {
            need(field, Integer.BYTES);
            return in.getInt();
        }

        long int64(String field) {
            need(field, Long.BYTES);
            return in.getLong();
        }

        byte[] block(String field) {
            return take(field, int32(field));
        }

        byte[] take(String field, int length) {
            need(field, length);
            byte[] bytes = new byte[length];
            in.get(bytes);
            return bytes;
        }

        String text(String field) {
            int length = int32(field);
            need(field, length);
            int from = in.position();
            in.position(from + length);
            String text = new String(bytes, from, length, StandardCharsets.UTF_8);
            // What is no UTF-8 reads as this character, which may also really be there.
            if (text.indexOf(REPLACEMENT) >= 0
                    && !Arrays.equals(
                            Arrays.copyOfRange(bytes, from, in.position()), text.getBytes(StandardCharsets.UTF_8))) {
                throw new IllegalArgumentException("Envelope field " + field + " is not UTF-8.");
            }
            return text;
        }

        void need(String field, int length) {
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("Envelope field " + field + " at byte " + in.position() + " wants "
                        + Integer.toUnsignedString(length) + " bytes, but " + in.remaining() + " are left.");
            }
        }

        void end() {
            if (in.hasRemaining()) {
                throw new IllegalArgumentException(in.remaining() + " bytes trail behind the envelope.");
            }
        }
    }
}
