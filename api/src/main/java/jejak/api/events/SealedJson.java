package jejak.api.events;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.stringValue());
    }
}
