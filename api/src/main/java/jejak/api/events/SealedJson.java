package jejak.api.events;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How sealed values look in JSON: for each person one {@code ["key id","commitment","nik name","nonce and ciphertext"]} in
 * the list {@code $keys} at the end of the event, and nothing where the values belong. Bytes are base64url without padding.
 *
 * <p>Events used to seal each value by itself, {@code {"$sealed":[0,"nonce and ciphertext"]}} in its place, where 0 points
 * into {@code "$keys":[["key id","commitment"]]}. A tree that is read holds a box of that kind for every sealed value,
 * with the value's number instead of a ciphertext where it lies together with others.
 */
final class SealedJson {
    private static final String SEALED = "$sealed";

    private SealedJson() {}

    /**
     * A sealed value on its way to being opened.
     *
     * @param number among the values of its key, or -1 when it was sealed by itself
     * @param path where it was recorded, whatever an upcaster has made of it since
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
    record Box(int key, int number, byte[] sealed, String path) {}

    /** Takes the keys out of the event, so that an upcaster sees nothing but its components, sealed ones as boxes. */
    static List<KeyEntry> takeKeys(ObjectNode event) {
        JsonNode all = event.remove(KeyEntry.LIST);
        notePaths(event, "");
        List<KeyEntry> keys = new ArrayList<>();
        if (all != null) {
            for (JsonNode key : all) {
                String paths = key.path(2).asString("");
                putBoxes(event, keys.size(), paths);
                keys.add(new KeyEntry(
                        key.required(0).stringValue(),
                        key.required(1).stringValue(),
                        paths,
                        key.path(3).asString("")));
            }
        }
        return keys;
    }

    private static void putBoxes(ObjectNode event, int key, String paths) {
        String[] all = paths.isEmpty() ? new String[0] : paths.split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            JsonPointer place =
                    JsonPointer.compile("/" + all[i].replaceAll("[.\\[]", "/").replace("]", ""));
            if (!(event.at(place.head()) instanceof ObjectNode holder
                    && !holder.has(place.last().getMatchingProperty()))) {
                throw new IllegalArgumentException("No sealed value belongs there.");
            }
            holder.putObject(place.last().getMatchingProperty())
                    .putArray(SEALED)
                    .add(key)
                    .add(i)
                    .add(all[i]);
        }
    }

    /** Writes into every box of a value by itself where it was recorded, so that an upcaster may move it. */
    private static void notePaths(JsonNode node, String path) {
        switch (node) {
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    notePaths(list.get(i), path + "[" + i + "]");
                }
            }
            case ObjectNode object
            when object.get(SEALED) instanceof ArrayNode pair -> {
                if (pair.size() != 2 || !pair.path(1).isString()) {
                    throw new IllegalArgumentException("No event was written like that.");
                }
                pair.add(path);
            }
            case ObjectNode object -> {
                String prefix = path.isEmpty() ? "" : path + ".";
                object.properties().forEach(entry -> notePaths(entry.getValue(), prefix + entry.getKey()));
            }
            default -> {} // A simple value is not sealed and holds nothing.
        }
    }

    /** The box in the node's place, or null when the node is not one. */
    static @Nullable Box boxIn(@Nullable JsonNode node) {
        if (!(node instanceof ObjectNode object && object.get(SEALED) instanceof ArrayNode triple)) {
            return null;
        }
        JsonNode what = triple.required(1);
        return new Box(
                triple.required(0).intValue(),
                what.isInt() ? what.intValue() : -1,
                what.isInt() ? new byte[0] : bytes(what.stringValue()),
                triple.required(2).stringValue());
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
