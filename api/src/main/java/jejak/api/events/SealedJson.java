package jejak.api.events;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How sealed values and their keys look in JSON: {@code {"$sealed":[0,"nonce and ciphertext"]}} points into
 * {@code "$keys":[["key id","commitment"]]} at the top of the event. Bytes are base64url without padding.
 */
final class SealedJson {
    private static final String SEALED = "$sealed";
    private static final String KEYS = "$keys";
    private static final int PAIR = 2;

    private SealedJson() {}

    /** A key as an event names it. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
    record KeyName(String id, byte[] commitment) {}

    /**
     * A sealed value on its way to being opened.
     *
     * @param path where it was recorded, whatever an upcaster has made of it since
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
    record Box(int key, byte[] sealed, String path) {}

    /** A sealed value as its text, which is not looked into before somebody wants the value. */
    record Closed(int key, String text) {
        byte[] sealed() {
            return bytes(text);
        }
    }

    static ObjectNode box(int key, byte[] sealed) {
        ObjectNode box = EventJson.MAPPER.createObjectNode();
        box.putArray(SEALED).add(key).add(text(sealed));
        return box;
    }

    static void addKeys(ObjectNode event, List<KeyName> keys) {
        if (!keys.isEmpty()) {
            ArrayNode all = event.putArray(KEYS);
            keys.forEach(key -> all.addArray().add(key.id()).add(text(key.commitment())));
        }
    }

    /** Takes the keys out of the event, so that an upcaster sees nothing but its components. */
    static List<KeyName> takeKeys(ObjectNode event) {
        List<KeyName> keys = new ArrayList<>();
        JsonNode all = event.remove(KEYS);
        if (all != null) {
            for (JsonNode key : all) {
                keys.add(new KeyName(key.required(0).stringValue(), bytes(key.required(1))));
            }
        }
        return keys;
    }

    /** Writes into every box where it was recorded, so that an upcaster may move it. */
    static void notePaths(JsonNode node, String path) {
        switch (node) {
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    notePaths(list.get(i), path + "[" + i + "]");
                }
            }
            case ObjectNode object
            when object.get(SEALED) instanceof ArrayNode pair && pair.size() == PAIR -> pair.add(path);
            case ObjectNode object -> {
                String prefix = path.isEmpty() ? "" : path + ".";
                object.properties().forEach(entry -> notePaths(entry.getValue(), prefix + entry.getKey()));
            }
            default -> {
                // A simple value is not sealed and holds nothing.
            }
        }
    }

    /** The box in the node's place, or null when the node is not one. */
    static @Nullable Box boxIn(@Nullable JsonNode node) {
        return node instanceof ObjectNode object && object.get(SEALED) instanceof ArrayNode triple
                ? new Box(
                        triple.required(0).intValue(),
                        bytes(triple.required(1)),
                        triple.required(2).stringValue())
                : null;
    }

    /** The box that the stream has come to. */
    static Closed closed(JsonParser json) {
        Declined.unless(json.currentToken() == JsonToken.START_OBJECT && SEALED.equals(json.nextName()));
        Declined.unless(json.nextToken() == JsonToken.START_ARRAY && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        int key = json.getIntValue();
        Declined.unless(json.nextToken() == JsonToken.VALUE_STRING);
        String sealed = json.getString();
        Declined.unless(json.nextToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
        return new Closed(key, sealed);
    }

    /** The keys that the stream has come to, once. */
    static void readKeys(String name, JsonParser json, List<KeyName> keys) {
        Declined.unless(KEYS.equals(name) && keys.isEmpty() && json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Declined.unless(json.currentToken() == JsonToken.START_ARRAY && json.nextToken() == JsonToken.VALUE_STRING);
            String id = json.getString();
            Declined.unless(json.nextToken() == JsonToken.VALUE_STRING);
            keys.add(new KeyName(id, bytes(json.getString())));
            Declined.unless(json.nextToken() == JsonToken.END_ARRAY);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return bytes(text.stringValue());
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
