package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Several values as one, without any two lists of values giving the same bytes: each text has its length in front. */
final class Framed {
    private byte[] bytes = new byte[256];
    private int length;

    /** Begins anew, in the same memory. */
    Framed again() {
        length = 0;
        return this;
    }

    Framed text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).raw(utf8);
    }

    Framed number(int number) {
        room(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
        return this;
    }

    Framed number(long number) {
        return number((int) (number >>> Integer.SIZE)).number((int) number);
    }

    Framed raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
