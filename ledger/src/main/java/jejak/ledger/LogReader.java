package jejak.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jejak.ledger.bulk.LogPages;

/** Reads events: along the log, along a stream, or along many streams at once. */
final class LogReader {
    private static final String EVENTS = "select position, hash, envelope from ledger.events ";

    /** An event as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // a row on its way to the codec
    private record Kept(long position, byte[] hash, Envelope envelope) {}

    private final DataSource dataSource;
    private final EventCodec codec;

    LogReader(DataSource dataSource, EventCodec codec) {
        this.dataSource = dataSource;
        this.codec = codec;
    }

    List<RecordedEvent> after(long position, int max) {
        return events("where position > ? order by position limit ?", position, max);
    }

    LogPages pages() {
        return new LogPages(dataSource, codec);
    }

    List<RecordedEvent> range(long firstPosition, long lastPosition) {
        return events("where position between ? and ? order by position", firstPosition, lastPosition);
    }

    List<RecordedEvent> stream(String stream, long fromVersion) {
        return events("where stream = ? and version >= ? order by version", stream, fromVersion);
    }

    /** Every event of those streams whose last hash is none of the ones given; the others have no entry. */
    Map<String, List<RecordedEvent>> beyond(Collection<String> streams, Collection<byte[]> lastHashes) {
        return byStream(events("""
            where stream = any(array(
                select head.stream from ledger.stream_head head where head.stream = any(?) and head.hash <> all(?)))
            order by stream, version
            """, streams, lastHashes.toArray(byte[][]::new)));
    }

    private static Map<String, List<RecordedEvent>> byStream(List<RecordedEvent> events) {
        return events.stream().collect(Collectors.groupingBy(event -> event.envelope().stream()));
    }

    long head() {
        return Query.list(dataSource, "select next_position - 1 from ledger.log_head", row -> row.getLong(1))
                .getFirst();
    }

    /** The first event recorded at or after the moment. */
    Optional<Long> firstSince(Instant moment) {
        return Query.list(
                        dataSource,
                        "select position from ledger.events where recorded_at >= ? order by position limit 1",
                        row -> row.getLong(1),
                        moment.atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    private List<RecordedEvent> events(String condition, Object... parameters) {
        return decoded(Query.list(
                dataSource,
                EVENTS + condition,
                row -> new Kept(row.getLong(1), row.getBytes(2), Envelope.parse(row.getBytes(3))),
                parameters));
    }

    private List<RecordedEvent> decoded(List<Kept> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Object> payloads = codec.decode(kept.stream().map(Kept::envelope).toList());
        List<RecordedEvent> events = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Kept event = kept.get(i);
            events.add(new RecordedEvent(event.position(), event.hash(), event.envelope(), payloads.get(i)));
        }
        return events;
    }
}
