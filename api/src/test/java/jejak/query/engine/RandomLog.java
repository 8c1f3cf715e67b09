package jejak.query.engine;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import jejak.api.events.EventNames;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Some streams of a real log, and random events of every kind there is beside them. */
final class RandomLog {

    private static final int REAL_STREAMS = 70;
    private static final int RANDOM_STREAMS = 6;
    private static final EventNames NAMES = EventNames.standard();

    /** What no projection has heard of. */
    private record Unheard() {}

    /** An event as it is read by who looks at persons, and by who does not. */
    record Entry(Envelope envelope, Object open, Object closed) {}

    private final List<List<Entry>> streams = new ArrayList<>();
    private final EventCodec codec;
    private final Random random;

    RandomLog(Ledger ledger, EventCodec codec, Random random) {
        this.codec = codec;
        this.random = random;
        List<String> names = new ArrayList<>(ledger.streamNames("", Integer.MAX_VALUE, false));
        Collections.shuffle(names, random);
        for (String name : names.subList(0, Math.min(names.size(), REAL_STREAMS))) {
            streams.add(ledger.stream(name).stream()
                    .map(event -> entry(event.envelope(), event.payload()))
                    .toList());
        }
        for (int i = 0; i < RANDOM_STREAMS; i++) {
            streams.add(made("random-" + i));
        }
    }

    /** All events, each stream in its order, the streams mixed anew each time. */
    List<Entry> mixed(boolean withUnheardOf) {
        List<Deque<Entry>> left = new ArrayList<>();
        streams.forEach(stream -> left.add(new ArrayDeque<>(stream)));
        List<Entry> log = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = random.nextInt(left.size());
            log.add(left.get(next).removeFirst());
            if (left.get(next).isEmpty()) {
                left.remove(next);
            }
            if (withUnheardOf && random.nextInt(10) == 0) {
                log.add(new Entry(log.getLast().envelope(), new Unheard(), new Unheard()));
            }
        }
        return log;
    }

    private List<Entry> made(String stream) {
        RandomEvents events = new RandomEvents(random, stream);
        List<String> types = new ArrayList<>(NAMES.names());
        Collections.shuffle(types, random);
        List<Entry> made = new ArrayList<>();
        for (String type : types) {
            Object payload = events.of(NAMES.classOf(type));
            EventCodec.Encoded encoded = codec.encode(payload, stream, made.size());
            made.add(entry(envelope(stream, made.size(), encoded), payload));
        }
        return made;
    }

    private Entry entry(Envelope envelope, Object open) {
        return new Entry(envelope, open, codec.decodeClosed(List.of(envelope)).getFirst());
    }

    private static Envelope envelope(String stream, int version, EventCodec.Encoded encoded) {
        return new Envelope(
                stream,
                version,
                "Random",
                encoded.type(),
                encoded.revision(),
                stream + "-" + version,
                Instant.parse("2024-06-10T02:00:00Z").plusSeconds(version),
                "officer-1",
                "OFFICE_DATA_OFFICER",
                "51.08",
                "",
                "",
                "{\"effectiveDate\":\"2024-06-10\"}",
                encoded.payload(),
                new byte[32]);
    }

    /** As the log would bring it at this place. */
    static RecordedEvent at(long position, Entry entry, boolean opened) {
        return new RecordedEvent(position, new byte[32], entry.envelope(), opened ? entry.open() : entry.closed());
    }
}
