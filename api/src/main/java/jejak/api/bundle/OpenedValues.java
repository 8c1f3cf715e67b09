package jejak.api.bundle;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FieldCipher.Place;
import jejak.api.privacy.KeyRing;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.ledger.Envelope;
import jejak.ledger.bundle.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the persons' data in the clear, with the secrets that show it to be what lies sealed in the events. */
public final class OpenedValues {
    private static final int PATHS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PersonKeys keys;
    private final FieldCipher cipher = new FieldCipher(Randomness.secure());

    public OpenedValues(PersonKeys keys) {
        this.keys = keys;
    }

    /**
     * What lies sealed together, or a value by itself.
     *
     * @param number of the event
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to being opened
    private record Box(int number, Place place, boolean alone, String keyId, byte[] sealed) {}

    /** The file personal.json; what was erased is not in it. */
    byte[] layer(List<StoredEvent> events) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            boxes.addAll(boxes(i, Envelope.parse(events.get(i).envelope())));
        }
        Set<String> ids = new LinkedHashSet<>();
        boxes.forEach(box -> ids.add(box.keyId()));
        KeyRing ring = keys.forReading(ids);
        ObjectNode layer = JSON.createObjectNode().put("format", "jejak-personal/v1");
        Map<String, DataKey> used = new LinkedHashMap<>();
        ArrayNode secrets = layer.putArray("keys");
        ArrayNode fields = layer.putArray("fields");
        for (Box box : boxes) {
            DataKey key = ring.key(box.keyId());
            if (key != null) {
                used.put(key.id(), key);
                add(fields, box, key);
            }
        }
        used.forEach((id, key) -> secrets.addObject().put("id", id).put("secret", BASE64.encodeToString(key.secret())));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(layer);
    }

    private void add(ArrayNode fields, Box box, DataKey key) {
        try {
            JsonNode held = JSON.readTree(cipher.open(key, box.place(), box.sealed()));
            String[] paths = box.place().paths().split(" ", -1);
            for (int i = 0; i < paths.length; i++) {
                fields.addObject()
                        .put("section", "events")
                        .put("number", box.number())
                        .put("path", paths[i])
                        .set("value", box.alone() ? held : held.required(i));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed value at %s does not open; look through the log with 'jejak fsck'."
                            .formatted(box.place()),
                    e);
        }
    }

    private static List<Box> boxes(int number, Envelope event) {
        JsonNode payload = JSON.readTree(event.payload());
        JsonNode keys = payload.path("$keys");
        List<Box> boxes = new ArrayList<>();
        collect(payload, "", (path, box) -> {
            Place place = Place.ofValue(event.stream(), event.version(), path);
            JsonNode key = keys.required(box.required(0).intValue());
            boxes.add(new Box(number, place, true, key.required(0).stringValue(), bytes(box.required(1))));
        });
        for (JsonNode key : keys) {
            if (key.size() > PATHS + 1) {
                Place place = Place.ofPerson(
                        event.stream(), event.version(), key.required(PATHS).stringValue());
                boxes.add(new Box(number, place, false, key.required(0).stringValue(), bytes(key.required(PATHS + 1))));
            }
        }
        return boxes;
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.stringValue());
    }

    private interface Found {
        void box(String path, JsonNode box);
    }

    private static void collect(JsonNode node, String path, Found found) {
        if (node.path("$sealed").isArray()) {
            found.box(path, node.required("$sealed"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.required(i), path + "[" + i + "]", found);
            }
        } else {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(member -> collect(member.getValue(), prefix + member.getKey(), found));
        }
    }
}
