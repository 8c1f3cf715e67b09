package jejak.api.events;

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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes every personal value out of one event and seals those of each person together, under that person's key. */
final class Sealing {
    private static final int PADDED_TO = 48;
    private static final byte PADDING = ' ';
    private static final int QUOTES_AND_COMMA = 3;

    private final PersonKeys keys;
    private final FieldCipher cipher;

    Sealing(PersonKeys keys, FieldCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    /** What an event holds for one person: the paths, with a space between, and the values. */
    private record Share(StringJoiner paths, List<JsonNode> values) {
        Share() {
            this(new StringJoiner(" "), new ArrayList<>());
        }
    }

    /** The keys under which an event is sealed, with what each seals, and those that must be stored together with it. */
    record Sealed(List<KeyEntry> keys, List<SubjectKey> newKeys) {}

    /** Leaves nothing personal in the event. */
    Sealed seal(RecordPlan plan, ObjectNode event, String stream, long version) {
        Map<String, Share> shares = takeOut(plan, event);
        if (shares.isEmpty()) {
            return new Sealed(List.of(), List.of());
        }
        PersonKeys.ForWriting chosen = keys.forWriting(shares.keySet());
        List<KeyEntry> entries = new ArrayList<>(shares.size());
        shares.forEach((subject, theirs) -> {
            DataKey key = chosen.key(subject);
            String paths = theirs.paths().toString();
            byte[] sealed = cipher.seal(key, Place.ofPerson(stream, version, paths), padded(theirs.values()));
            entries.add(KeyEntry.of(key, paths, sealed));
        });
        return new Sealed(entries, chosen.newKeys());
    }

    /** By person, in the order in which they come. */
    private static Map<String, Share> takeOut(RecordPlan plan, ObjectNode event) {
        Map<String, Share> shares = new LinkedHashMap<>();
        plan.walk(event, "", (part, holder, prefix) -> {
            if (part.missingFrom(holder)) {
                throw new IllegalArgumentException(
                        "Nothing was recorded: '%s%s' has no value.".formatted(prefix, part.name()));
            }
            JsonNode value = part.personal() ? holder.remove(part.name()) : null;
            if (value != null) {
                String path = prefix + part.name();
                Share theirs = shares.computeIfAbsent(subject(part, holder, path), _ -> new Share());
                theirs.paths().add(path);
                theirs.values().add(value);
            }
        });
        return shares;
    }

    /**
     * The values as a JSON array, padded: ciphertext is as long as its text, and a kind of disability is told by its length.
     *
     * <p>Nearly every value is a short text without anything to escape. Arrays of these are written here, which gives what
     * the library gives and spares setting it up for every event.
     */
    private static byte[] padded(List<JsonNode> values) {
        byte[] plain = plain(values);
        if (plain != null) {
            return plain;
        }
        byte[] json = EventJson.MAPPER.writeValueAsBytes(values);
        byte[] padded = Arrays.copyOf(json, padded(json.length));
        Arrays.fill(padded, json.length, padded.length, PADDING);
        return padded;
    }

    /** Null when there is anything but texts of printable ASCII of which JSON escapes nothing. */
    private static byte @Nullable [] plain(List<JsonNode> values) {
        int length = 1;
        for (JsonNode value : values) {
            if (!value.isString()) {
                return null;
            }
            length += value.stringValue().length() + QUOTES_AND_COMMA;
        }
        byte[] json = new byte[padded(length)];
        int end = 0;
        for (JsonNode value : values) {
            json[end] = (byte) (end == 0 ? '[' : ',');
            end = put(value.stringValue(), json, end + 1);
            if (end < 0) {
                return null;
            }
        }
        json[end] = ']';
        Arrays.fill(json, length, json.length, PADDING);
        return json;
    }

    /** Where the text ends in quotes, or -1 when something in it is escaped. */
    private static int put(String text, byte[] json, int start) {
        int end = start;
        json[end++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return -1;
            }
            json[end++] = (byte) c;
        }
        json[end++] = '"';
        return end;
    }

    private static int padded(int length) {
        return (length + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
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
