package jejak.api.events;

import java.util.List;

/** Everything the codec knows of one kind of event. */
record EventType(String name, int revision, RecordPlan plan, RecordReader reader, List<Upcaster> upcasters) {

    static EventType of(String name, EventNames names) {
        RecordPlan plan = RecordPlan.of(names.classOf(name));
        return new EventType(name, names.revisionOf(name), plan, new RecordReader(plan), names.upcasters(name));
    }
}
