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
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PersonKeys keys;
    private final FieldCipher cipher = new FieldCipher(Randomness.secure());

    public OpenedValues(PersonKeys keys) {
        this.keys = keys;
    }

    /** A sealed value in its place. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to being opened
    private record Box(int number, FieldCipher.Place place, String keyId, byte[] sealed) {}

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
                add(fields.addObject(), box, key);
            }
        }
        used.forEach((id, key) -> secrets.addObject().put("id", id).put("secret", BASE64.encodeToString(key.secret())));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(layer);
    }

    private void add(ObjectNode field, Box box, DataKey key) {
        field.put("section", "events").put("number", box.number());
        field.put("path", box.place().path());
        try {
            field.set("value", JSON.readTree(cipher.open(key, box.place(), box.sealed())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed value at %s does not open; look through the log with 'jejak fsck'."
                            .formatted(box.place()),
                    e);
        }
    }

    private static List<Box> boxes(int number, Envelope event) {
        JsonNode payload = JSON.readTree(event.payload());
        List<Box> boxes = new ArrayList<>();
        collect(
                payload,
                "",
                (path, box) -> boxes.add(new Box(
                        number,
                        new FieldCipher.Place(event.stream(), event.version(), path),
                        payload.required("$keys")
                                .required(box.required(0).intValue())
                                .required(0)
                                .stringValue(),
                        Base64.getUrlDecoder().decode(box.required(1).stringValue()))));
        return boxes;
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
