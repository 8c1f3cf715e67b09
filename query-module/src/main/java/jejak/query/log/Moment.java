package jejak.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A moment in two times: how much of the log was known, and on which day it is to be true.
 *
 * @param position last position that was known; null for no such end
 * @param recordedAt last recorded time that was known; null for no such end
 * @param day day on which the facts are to be true; null to take what was known as it was known
 */
public record Moment(
        @Nullable Long position,
        @Nullable Instant recordedAt,
        @Nullable LocalDate day) {

    /** All that is known, as it is known. */
    public static final Moment NOW = new Moment(null, null, null);

    /** Whether this is no earlier moment at all. */
    public boolean isNow() {
        return equals(NOW);
    }

    /** The events of one log that were known: always its beginning, also where a clock was turned back. */
    public List<RecordedEvent> known(List<RecordedEvent> log) {
        return log.stream().takeWhile(this::covers).toList();
    }

    /** What counts of one log, in the order in which it is to be folded. */
    public List<Fact> facts(List<RecordedEvent> log, Function<List<RecordedEvent>, List<Saying>> sayings) {
        List<RecordedEvent> known = known(log);
        return day == null ? known.stream().map(Fact::asRecorded).toList() : TrueOrder.of(sayings.apply(known), day);
    }

    /** For a statement that takes :position, :recordedAt and :day, each null where there is no such end. */
    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("position", position);
        parameters.put("recordedAt", recordedAt == null ? null : recordedAt.atOffset(ZoneOffset.UTC));
        parameters.put("day", day);
        return parameters;
    }

    private boolean covers(RecordedEvent event) {
        return (position == null || event.position() <= position)
                && (recordedAt == null || !event.envelope().recordedAt().isAfter(recordedAt));
    }
}
