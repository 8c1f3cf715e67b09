package jejak.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.Ledger;
import jejak.query.engine.FromLog;
import jejak.query.node.Found;
import jejak.query.node.NodeKind;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** Finds events of families' logs by the log and their place in it, which never change. */
@FromLog(sdl = TimelineSdl.TEXT)
class EventNodes implements NodeKind {

    private static final String PREFIX = "event:";

    private final Ledger ledger;

    EventNodes(Ledger ledger) {
        this.ledger = ledger;
    }

    @SchemaMapping(typeName = "TimelineItem")
    String id(TimelineItem item) {
        return id(item.stream(), item.version());
    }

    @Override
    public String type() {
        return "TimelineItem";
    }

    @Override
    public Class<?> is() {
        return TimelineItem.class;
    }

    @Override
    public boolean owns(String id) {
        return id.startsWith(PREFIX);
    }

    @Override
    public Map<String, Found> find(Collection<String> ids) {
        Set<String> logs = ids.stream()
                .map(id -> id.substring(PREFIX.length()).split("/", 2)[0])
                .collect(Collectors.toSet());
        Map<String, Found> found = new HashMap<>();
        ledger.streams(logs).forEach((log, events) -> {
            if (!events.isEmpty() && events.getFirst().payload() instanceof HouseholdRegistered) {
                Set<Long> versions = events.stream()
                        .map(event -> event.envelope().version())
                        .filter(version -> ids.contains(id(log, version)))
                        .collect(Collectors.toSet());
                Timeline.items(events, versions)
                        .forEach(item -> found.put(id(log, item.version()), new Found(this, item, log)));
            }
        });
        return found;
    }

    private static String id(String log, long version) {
        return PREFIX + log + "/" + version;
    }
}
