package jejak.api.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jejak.api.events.RecordPlan.Part;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FieldCipher.Place;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.SubjectKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes every personal value out of one event and seals those of each person together, under that person's key. */
final class Sealing {
    private static final int PADDED_TO = 48;

    private final PersonKeys keys;
    private final FieldCipher cipher;

    Sealing(PersonKeys keys, FieldCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    /** A personal value in its place. */
    private record Slot(ObjectNode holder, String name, String path) {}

    /** Answers the keys that must be stored together with the event. */
    List<SubjectKey> seal(RecordPlan plan, ObjectNode event, String stream, long version) {
        Map<String, List<Slot>> slots = slots(plan, event);
        if (slots.isEmpty()) {
            return List.of();
        }
        PersonKeys.ForWriting chosen = keys.forWriting(slots.keySet());
        slots.forEach((subject, theirs) -> {
            DataKey key = chosen.key(subject);
            StringJoiner joined = new StringJoiner(" ");
            List<JsonNode> values = new ArrayList<>(theirs.size());
            for (Slot slot : theirs) {
                joined.add(slot.path());
                values.add(slot.holder().remove(slot.name()));
            }
            String paths = joined.toString();
            byte[] sealed = cipher.seal(key, Place.ofPerson(stream, version, paths), padded(values));
            SealedJson.add(event, key.id(), key.commitment(), paths, sealed);
        });
        return chosen.newKeys();
    }

    /** By person, in the order in which they come. */
    private static Map<String, List<Slot>> slots(RecordPlan plan, ObjectNode event) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        plan.walk(event, "", (part, holder, prefix) -> {
            String path = prefix + part.name();
            if (part.missingFrom(holder)) {
                throw new IllegalArgumentException("Nothing was recorded: '%s' has no value.".formatted(path));
            }
            if (part.subject() != null && holder.has(part.name())) {
                slots.computeIfAbsent(subject(part, holder, path), _ -> new ArrayList<>())
                        .add(new Slot(holder, part.name(), path));
            }
        });
        return slots;
    }

    /**
     * The values as a JSON array, padded: ciphertext is as long as its text, and a kind of disability is told by its length.
     *
     * <p>Nearly every value is a short text without anything to escape. Arrays of these are written here, which gives what
     * the library gives and spares setting it up for every event.
     */
    private static byte[] padded(List<JsonNode> values) {
        byte[] json = plain(values) ? array(values) : EventJson.MAPPER.writeValueAsBytes(values);
        byte[] padded = Arrays.copyOf(json, (json.length + PADDED_TO - 1) / PADDED_TO * PADDED_TO);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    /** Of one text at least. */
    private static byte[] array(List<JsonNode> texts) {
        StringJoiner json = new StringJoiner("\",\"", "[\"", "\"]");
        texts.forEach(text -> json.add(text.stringValue()));
        return json.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean plain(List<JsonNode> values) {
        for (JsonNode value : values) {
            if (!value.isString() || !plain(value.stringValue())) {
                return false;
            }
        }
        return true;
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

    private static String subject(Part part, ObjectNode holder, String path) {
        String subject = holder.path(part.subject()).asString("");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("Nothing was recorded: '%s' is personal, but '%s' names no person."
                    .formatted(path, part.subject()));
        }
        return subject;
    }
}
