package jejak.api.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jejak.api.events.RecordPlan.Part;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.type.TypeFactory;

/**
 * The JSON of one personal value, padded: ciphertext is as long as its text, and a kind of disability is told by its
 * length.
 *
 * <p>Nearly every value is a short text without anything to escape. For these the bytes are written and read here, which
 * gives what the library gives and spares setting it up for every value.
 */
final class PersonalJson {
    private static final int PADDED_TO = 24;
    private static final byte QUOTE = '"';

    private PersonalJson() {}

    static byte[] padded(JsonNode value) {
        if (value.isString() && plain(value.stringValue())) {
            byte[] text = value.stringValue().getBytes(StandardCharsets.US_ASCII);
            byte[] padded = blank(text.length + 2);
            padded[0] = QUOTE;
            System.arraycopy(text, 0, padded, 1, text.length);
            padded[text.length + 1] = QUOTE;
            return padded;
        }
        byte[] json = EventJson.MAPPER.writeValueAsBytes(value);
        byte[] padded = blank(json.length);
        System.arraycopy(json, 0, padded, 0, json.length);
        return padded;
    }

    /** The value of a component, as it would come out of a whole event. */
    static Object read(byte[] padded, Part part) {
        JsonNode value = read(padded);
        if (part.text() && value.isString()) {
            return value.stringValue();
        }
        TypeFactory types = EventJson.MAPPER.getTypeFactory();
        JavaType type = part.list()
                ? types.constructCollectionType(List.class, part.element())
                : types.constructType(part.element());
        Object read = EventJson.MAPPER.treeToValue(value, type);
        Declined.unless(read != null);
        return read;
    }

    static JsonNode read(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == ' ') {
            end--;
        }
        String text = new String(padded, 0, end, StandardCharsets.ISO_8859_1);
        return end > 1 && padded[0] == QUOTE && padded[end - 1] == QUOTE && plain(text.substring(1, end - 1))
                ? JsonNodeFactory.instance.stringNode(text.substring(1, end - 1))
                : EventJson.MAPPER.readTree(padded);
    }

    private static byte[] blank(int length) {
        byte[] blank = new byte[(length + PADDED_TO - 1) / PADDED_TO * PADDED_TO];
        Arrays.fill(blank, (byte) ' ');
        return blank;
    }

    /** Printable ASCII, nothing of which JSON escapes. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
