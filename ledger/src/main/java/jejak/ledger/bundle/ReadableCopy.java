package jejak.ledger.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import jejak.ledger.Envelope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes the copy of an event that a person can read. */
final class ReadableCopy {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATHS = 2;
    private static final JsonNode SEALED = StringNode.valueOf("[disegel / sealed]");
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private ReadableCopy() {}

    static byte[] array(List<ProvenEvent> events) {
        ArrayNode array = JSON.createArrayNode();
        events.forEach(event -> array.add(object(event)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(array);
    }

    private static ObjectNode object(ProvenEvent event) {
        Envelope envelope = Envelope.parse(event.envelope());
        ObjectNode object = JSON.createObjectNode();
        ProvenEvent.Sentence sentence = event.sentence();
        if (sentence != null) {
            object.putObject("sentence").put("id", sentence.indonesian()).put("en", sentence.english());
        }
        object.put("position", event.position()).put("hash", hex(Envelope.hash(event.envelope())));
        object.put("stream", envelope.stream()).put("version", envelope.version());
        object.put("aggregate", envelope.aggregate()).put("type", envelope.type());
        object.put("revision", envelope.revision()).put("eventId", envelope.eventId());
        object.put("recordedAt", time(envelope.recordedAt()));
        object.put("actor", envelope.actor()).put("role", envelope.role());
        object.put("scope", envelope.scope()).put("commandId", envelope.commandId());
        object.put("appVersion", envelope.appVersion());
        object.set("context", read(envelope.context()));
        object.set("payload", payload(envelope.payload()));
        return object.put("previousHash", hex(envelope.previousHash()));
    }

    private static JsonNode payload(byte[] payload) {
        JsonNode tree = read(new String(payload, StandardCharsets.UTF_8));
        if (tree instanceof ObjectNode object && !isBox(object)) {
            List<String> paths = object.path("$keys")
                    .valueStream()
                    .filter(key -> key.size() > PATHS + 1 && key.path(PATHS).isString())
                    .map(key -> key.path(PATHS).stringValue())
                    .toList();
            object.remove("$keys");
            if (!paths.isEmpty()) {
                object.put(SEALED.stringValue(), String.join(" ", paths));
            }
        }
        return sealed(tree);
    }

    private static boolean isBox(ObjectNode object) {
        return object.path("$sealed").isArray();
    }

    private static JsonNode sealed(JsonNode node) {
        return switch (node) {
            case ObjectNode box when isBox(box) -> SEALED;
            case ObjectNode object -> {
                object.properties().forEach(member -> member.setValue(sealed(member.getValue())));
                yield object;
            }
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, sealed(list.get(i)));
                }
                yield list;
            }
            default -> node;
        };
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException _) {
            return NullNode.getInstance();
        }
    }

    private static String time(Instant instant) {
        return MICROS.format(instant);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
