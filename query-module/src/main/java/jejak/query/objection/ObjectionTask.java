package jejak.query.objection;

import java.time.OffsetDateTime;
import java.util.List;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.query.audit.Cited;
import org.jspecify.annotations.Nullable;

/** One thing that an upheld objection asks of the office, and who did it. */
record ObjectionTask(
        String objectionId,
        String householdId,
        String task,
        @Nullable String programme,
        @Nullable String category,
        @Nullable Integer year,
        long position,
        OffsetDateTime since,
        String decidedBy,
        String decision,
        String benefit,
        @Nullable String eventId,
        @Nullable Long eventPosition,
        @Nullable OffsetDateTime actedAt,
        @Nullable String actedBy) {

    /** The decision, and what answered it. */
    public List<Cited> getEvents() {
        Cited decided = new Cited(decision, position);
        return eventId == null || eventPosition == null
                ? List.of(decided)
                : List.of(decided, new Cited(eventId, eventPosition));
    }

    /** What an upheld objection asks of the office. */
    enum Task {
        STOP_BENEFIT,
        INCLUDE,
        CORRECT_IDENTITY;

        static Task of(ObjectionKind kind) {
            return switch (kind) {
                case AGAINST_RECIPIENT, SELF_RESIGNATION -> STOP_BENEFIT;
                case FOR_INCLUSION -> INCLUDE;
                case IDENTITY_MISUSE -> CORRECT_IDENTITY;
            };
        }
    }
}
