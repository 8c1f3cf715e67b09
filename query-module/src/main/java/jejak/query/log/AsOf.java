package jejak.query.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The moment a question is about: what the office had recorded by then, whatever it learned later. */
public record AsOf(@Nullable Long position, @Nullable OffsetDateTime recordedAt) {

    /** The type in the schema. */
    public static final String SDL = """
        "The moment a question is about: what the office had recorded by then, whatever it learned later."
        input AsOfInput @oneOf {
          "Last position of the log that counts."
          position: Long
          "Last recorded time that counts."
          recordedAt: DateTime
        }
        """;

    /** The events of one log that were recorded by then; all of them when no moment is given. */
    public static List<RecordedEvent> upTo(@Nullable AsOf moment, List<RecordedEvent> log) {
        return moment == null ? log : log.stream().filter(moment::covers).toList();
    }

    private boolean covers(RecordedEvent event) {
        if (position != null) {
            return event.position() <= position;
        }
        Instant last = recordedAt == null ? Instant.MAX : recordedAt.toInstant();
        return !event.envelope().recordedAt().isAfter(last);
    }
}
