package jejak.api.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Several values as one, without any two lists of values giving the same bytes: each text has its length in front. */
final class Framed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);

    Framed text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    Framed number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    Framed number(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    Framed raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
