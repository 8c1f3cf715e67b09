package jejak.api.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.api.events.RecordPlan.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** By what an event can be found beside its stream: {@code household:<id>}, {@code village:51.08.06.2003} and the like. */
final class Tags {
    private static final Map<String, String> KINDS = Map.of(
            "householdId", "household:",
            "villageCode", "village:",
            "programme", "programme:",
            "decreeNumber", "decree:",
            "musdesId", "musdes:",
            "budgetLineId", "budget:");

    private Tags() {}

    static List<String> of(RecordPlan plan, ObjectNode event) {
        List<String> tags = new ArrayList<>();
        for (Part part : plan.parts()) {
            String kind = KINDS.get(part.name());
            JsonNode value = event.get(part.name());
            if (kind != null && value != null && value.isString()) {
                tags.add(tag(kind, value.stringValue()));
            }
        }
        return tags;
    }

    // Some ids carry their kind already.
    private static String tag(String kind, String value) {
        return value.startsWith(kind) ? value : kind + value;
    }
}
