package jejak.api.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jejak.ledger.Envelope;
import jejak.ledger.bundle.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the persons that a household's events speak of, by the ids that stand in the open. */
final class Persons {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Persons() {}

    static Set<String> in(List<StoredEvent> events) {
        Set<String> ids = new LinkedHashSet<>();
        events.forEach(
                event -> collect(JSON.readTree(Envelope.parse(event.envelope()).payload()), ids));
        return ids;
    }

    private static void collect(JsonNode node, Set<String> ids) {
        node.properties().forEach(member -> {
            if (member.getKey().endsWith("ersonId") && member.getValue().isString()) {
                ids.add(member.getValue().stringValue());
            }
        });
        node.valueStream().forEach(child -> collect(child, ids));
    }
}
