package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;
import jejak.deliberation.events.MusdesEvent.Forum;
import org.jspecify.annotations.Nullable;

/** Where villages and wards decide, and how often. */
public record Forums(
        @Means("Forums of a desa.") List<Forum> villages,
        @Means("Forums of a kelurahan.") List<Forum> wards,

        @Means("Whether a statement of absolute responsibility (SPTJM) may replace a meeting.")
        boolean sptjmAllowed,

        @Means("How often a village must meet in a year.") int sessionsPerYear,

        @Means("For how many hours a meeting without quorum waits before it is postponed.")
        int waitHours,

        @Means("Whether a second sitting needs the required roles in the room too; not so when left out.") @Nullable
        Boolean rolesAlsoAtSecondSitting,

        @Means("In how many days after the minutes are signed the result is due; no day is set when left out.")
        @Nullable
        Integer resultWithinDays) {}
