package jejak.ledger.verify.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A C2SP signed note: a text and the lines that sign it, of which none is believed yet.
 *
 * @param text with its final line feed
 */
public record Note(String text, List<Line> lines) {
    private static final String MARK = "\u2014 ";
    private static final int MOST_LINES = 100;
    private static final int ID_LENGTH = 4;

    /**
     * One signature.
     *
     * @param keyId 4 bytes that say which of the name's keys
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the verifier
    public record Line(String name, byte[] keyId, byte[] signature) {}

    public static Note parse(byte[] bytes) throws Malformed {
        String whole = Texts.printable(bytes);
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0 || !whole.endsWith("\n") || blank + 2 == whole.length()) {
            throw new Malformed("it has no signature lines behind an empty line");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : whole.substring(blank + 2, whole.length() - 1).split("\n", -1)) {
            lines.add(line(line));
        }
        if (lines.size() > MOST_LINES) {
            throw new Malformed("it has more than " + MOST_LINES + " signatures");
        }
        return new Note(whole.substring(0, blank + 1), lines);
    }

    /** A key name as the specification allows it. */
    static String name(String name) throws Malformed {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || space(c))) {
            throw new Malformed("'" + name + "' is not the name of a key");
        }
        return name;
    }

    private static Line line(String line) throws Malformed {
        int space = line.indexOf(' ', MARK.length());
        if (!line.startsWith(MARK) || space < 0) {
            throw new Malformed("'" + line + "' is not a signature line");
        }
        String name = name(line.substring(MARK.length(), space));
        byte[] signature = Texts.base64(line.substring(space + 1));
        if (signature.length <= ID_LENGTH) {
            throw new Malformed("the signature of '" + name + "' is too short");
        }
        return new Line(
                name, Arrays.copyOf(signature, ID_LENGTH), Arrays.copyOfRange(signature, ID_LENGTH, signature.length));
    }

    // Unicode's White_Space, spelt out: Java's own idea of a space is another one.
    private static boolean space(int c) {
        return (c >= 0x09 && c <= 0x0D)
                || c == 0x20
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
