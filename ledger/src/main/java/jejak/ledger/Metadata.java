package jejak.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Decides which of a message's metadata have fields of their own, and how the rest is written as one JSON object. */
final class Metadata {
    static final String ACTOR = "actor";
    static final String ROLE = "role";
    static final String SCOPE = "scope";
    static final String COMMAND_ID = "commandId";
    static final String APP_VERSION = "appVersion";
    static final String COMMAND_BODY_HASH = "commandBodyHash";

    private static final List<String> LIFTED = List.of(ACTOR, ROLE, SCOPE, COMMAND_ID, APP_VERSION, COMMAND_BODY_HASH);
    private static final String NOTHING = "{}";
    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectReader OBJECT = JSON.readerFor(new TypeReference<Map<String, Object>>() {});

    private Metadata() {}

    /** Empty when absent; refused when it is not a text. */
    static String lifted(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Metadata '" + key + "' must be a text, not a "
                + value.getClass().getName() + ".");
    }

    /** One JSON object of everything without a field of its own, keys sorted at every level, no spaces. */
    static String context(Map<String, ?> metadata) {
        Map<String, Object> rest = new TreeMap<>();
        metadata.forEach((key, value) -> {
            if (!LIFTED.contains(key)) {
                rest.put(key, plain(key, value));
            }
        });
        return rest.isEmpty() ? NOTHING : JSON.writeValueAsString(rest);
    }

    static Map<String, Object> parse(String context) {
        return context.isEmpty() || context.equals(NOTHING) ? Map.of() : OBJECT.readValue(context);
    }

    /** One text of a context; nothing behind it is read. */
    static @Nullable String text(String context, String key) {
        try (JsonParser json = OBJECT.createParser(context)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    boolean found = json.currentName().equals(key);
                    JsonToken value = json.nextToken();
                    if (found) {
                        return value == JsonToken.VALUE_STRING ? json.getString() : null;
                    }
                    json.skipChildren();
                }
            }
            return null;
        }
    }

    private static Object plain(String path, @Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Double d when !Double.isFinite(d) -> throw refused(path, value);
            case Float f when !Float.isFinite(f) -> throw refused(path, value);
            case Number number -> number;
            case List<?> list ->
                list.stream().map(each -> plain(path + "[]", each)).toList();
            case Map<?, ?> map -> sorted(path, map);
            case null, default -> throw refused(path, value);
        };
    }

    private static Map<String, Object> sorted(String path, Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw refused(path, key);
            }
            sorted.put(name, plain(path + "." + name, value));
        });
        return sorted;
    }

    private static IllegalArgumentException refused(String path, @Nullable Object value) {
        return new IllegalArgumentException("Metadata '" + path + "' holds "
                + (value == null ? "null" : value + " (" + value.getClass().getName() + ")")
                + "; the log keeps texts, finite numbers, truth values, lists and maps only.");
    }
}
