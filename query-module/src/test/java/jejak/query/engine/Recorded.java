package jejak.query.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Events as if they came out of the log: one minute apart, the n-th at position n with the id {@code event-n}. */
public final class Recorded {

    /** When the first event is recorded. */
    public static final Instant BEGINNING = Instant.parse("2024-06-10T02:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();

    private Recorded() {}

    /** Payloads, or {@link Told} ones. */
    public static List<RecordedEvent> log(Object... events) {
        Map<String, Long> versions = new HashMap<>();
        List<RecordedEvent> log = new ArrayList<>();
        for (Object event : events) {
            Told told = Told.told(event);
            long version = versions.merge(told.stream(), 0L, (before, _) -> before + 1);
            log.add(recorded(told, version, log.size()));
        }
        return log;
    }

    private static RecordedEvent recorded(Told told, long version, long position) {
        Map<String, Object> beside = told.metadata();
        Envelope envelope = new Envelope(
                told.stream(),
                version,
                "Test",
                PlainCodec.nameOf(told.payload()),
                1,
                String.valueOf(beside.getOrDefault(Told.EVENT_ID, "event-" + position)),
                beside.get(Told.RECORDED_AT) instanceof String at
                        ? Instant.parse(at)
                        : BEGINNING.plusSeconds(60 * position),
                text(beside, "actor"),
                text(beside, "role"),
                text(beside, "scope"),
                text(beside, "commandId"),
                "",
                JSON.writeValueAsString(beside),
                new byte[0],
                new byte[32]);
        return new RecordedEvent(position, Envelope.hash(envelope.bytes()), envelope, told.payload());
    }

    private static String text(Map<String, Object> metadata, String key) {
        return String.valueOf(metadata.getOrDefault(key, ""));
    }
}
