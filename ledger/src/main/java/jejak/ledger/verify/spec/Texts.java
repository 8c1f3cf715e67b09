package jejak.ledger.verify.spec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Reads text, numbers and bytes-as-text strictly: what has two spellings is refused in all but one. */
public final class Texts {
    /** Bytes of a SHA-256. */
    public static final int HASH_LENGTH = 32;

    private static final String DECIMAL = "0|[1-9][0-9]{0,14}";
    private static final HexFormat HEX = HexFormat.of();

    private Texts() {}

    /** Valid UTF-8 only; nothing is replaced and no byte order mark taken off. */
    public static String utf8(byte[] bytes) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Malformed("it is not UTF-8");
        }
    }

    /** The lines of a text file, without their line feeds. */
    public static List<String> lines(byte[] bytes) throws Malformed {
        String text = printable(bytes);
        if (!text.endsWith("\n") || text.startsWith("\uFEFF")) {
            throw new Malformed("its last line does not end with a line feed, or it begins with a byte order mark");
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        lines.removeLast();
        return lines;
    }

    /** UTF-8 whose only control character is the line feed. */
    static String printable(byte[] bytes) throws Malformed {
        String text = utf8(bytes);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("it holds a control character");
        }
        return text;
    }

    /** At most 15 digits, so that every reader's numbers hold it exactly. */
    public static long decimal(String text) throws Malformed {
        if (!text.matches(DECIMAL)) {
            throw new Malformed("'" + text + "' is not a number without leading zeros");
        }
        return Long.parseLong(text);
    }

    /** RFC 4648 section 4 in its one canonical spelling. */
    public static byte[] base64(String text) throws Malformed {
        return canonical(text, Base64.getDecoder(), Base64.getEncoder());
    }

    /** RFC 4648 section 5 without padding, in its one canonical spelling. */
    public static byte[] base64Url(String text) throws Malformed {
        return canonical(text, Base64.getUrlDecoder(), Base64.getUrlEncoder().withoutPadding());
    }

    /** The base64 of exactly 32 bytes. */
    public static byte[] hash(String text) throws Malformed {
        byte[] hash = base64(text);
        if (hash.length != HASH_LENGTH) {
            throw new Malformed("'" + text + "' is not the base64 of 32 bytes");
        }
        return hash;
    }

    /** Lower case. */
    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static byte[] canonical(String text, Base64.Decoder decoder, Base64.Encoder encoder) throws Malformed {
        try {
            byte[] bytes = decoder.decode(text);
            if (encoder.encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // told below, like every other second spelling
        }
        throw new Malformed("'" + text + "' is not base64 as it is written");
    }
}
