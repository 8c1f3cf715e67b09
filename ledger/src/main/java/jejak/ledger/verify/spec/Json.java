package jejak.ledger.verify.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, doubles, truth values and null, which are equal when the JSON is.
 *
 * <p>Our own because a verifier depends on nothing but the JDK, which has none.
 */
public final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private final JsonWords words;
    private int depth;

    private Json(String text) {
        this.text = text;
        this.words = new JsonWords(text);
    }

    /** One value and nothing behind it. */
    public static @Nullable Object parse(byte[] utf8) throws Malformed {
        Json json = new Json(Texts.utf8(utf8));
        Object value = json.value();
        json.words.space();
        if (json.words.at() < json.text.length()) {
            throw json.words.malformed();
        }
        return value;
    }

    /** As {@link #parse}; what is not JSON reads as null. */
    public static @Nullable Object orNull(byte[] utf8) {
        try {
            return parse(utf8);
        } catch (Malformed _) {
            return null;
        }
    }

    private @Nullable Object value() throws Malformed {
        words.space();
        return switch (words.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> words.string();
            case 't' -> words.literal("true", true);
            case 'f' -> words.literal("false", false);
            case 'n' -> words.literal("null", null);
            default -> words.number();
        };
    }

    private Map<String, @Nullable Object> object() throws Malformed {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        down();
        if (!words.skipped('}')) {
            do {
                words.space();
                String name = words.string();
                words.expect(':');
                object.put(name, value());
            } while (words.skipped(','));
            words.expect('}');
        }
        depth--;
        return object;
    }

    private List<@Nullable Object> array() throws Malformed {
        List<@Nullable Object> array = new ArrayList<>();
        down();
        if (!words.skipped(']')) {
            do {
                array.add(value());
            } while (words.skipped(','));
            words.expect(']');
        }
        depth--;
        return array;
    }

    private void down() throws Malformed {
        words.next();
        if (++depth > DEEPEST) {
            throw new Malformed("it is more than " + DEEPEST + " levels deep");
        }
    }
}
