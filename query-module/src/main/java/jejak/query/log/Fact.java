package jejak.query.log;

import java.time.LocalDate;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts at a moment.
 *
 * @param event the event that says it
 * @param said what of the event counts; the whole of it unless it corrects
 * @param since the day from which it is true; null for an event that was recorded without one
 */
public record Fact(
        RecordedEvent event, Object said, @Nullable LocalDate since) {

    /** The whole event as it was recorded. */
    public static Fact asRecorded(RecordedEvent event) {
        return new Fact(event, event.payload(), Circumstances.effectiveDate(event));
    }
}
