package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;
import jejak.deliberation.events.MusdesEvent.Forum;

/** Where villages and wards decide, and how often. */
public record Forums(
        @Means("Forums of a desa.") List<Forum> villages,
        @Means("Forums of a kelurahan.") List<Forum> wards,

        @Means("Whether a statement of absolute responsibility (SPTJM) may replace a meeting.")
        boolean sptjmAllowed,

        @Means("How often a village must meet in a year.") int sessionsPerYear,

        @Means("For how many hours a meeting without quorum waits before it is postponed.")
        int waitHours) {}
