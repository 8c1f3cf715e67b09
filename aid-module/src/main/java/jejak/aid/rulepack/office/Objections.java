package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;

/** How a citizen may object, and what happens when nobody decides in time. */
public record Objections(
        @Means("Who may object.") List<Objector> objectors,
        @Means("What must be shown.") List<String> evidence,

        @Means("Days within which an objection must be decided.")
        int decideWithinDays,

        @Means("What becomes of an objection that nobody decided in time.")
        DefaultOutcome defaultOutcome) {

    /** Who may object. */
    public enum Objector {
        SAME_VILLAGE,
        SAME_REGENCY,
        ANYONE
    }

    /** What a deadline decides. */
    public enum DefaultOutcome {
        OBJECTION_LAPSES,
        RECIPIENT_REMOVED,
        OBJECTION_UPHELD
    }
}
