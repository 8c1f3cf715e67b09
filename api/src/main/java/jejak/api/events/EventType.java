package jejak.api.events;

import java.util.List;

/** Everything the codec knows of one kind of event. */
record EventType(String name, int revision, RecordPlan plan, List<Upcaster> upcasters) {

    static EventType of(String name, EventNames names) {
        return new EventType(name, names.revisionOf(name), RecordPlan.of(names.classOf(name)), names.upcasters(name));
    }
}
