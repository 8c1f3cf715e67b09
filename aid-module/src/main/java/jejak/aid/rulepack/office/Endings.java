package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.rulepack.Means;

/** How a benefit ends. */
public record Endings(
        @Means("Reasons for which a benefit may be ended.") List<TerminationReason> reasons,

        @Means("Days between telling the family and the end.")
        int noticeDays,

        @Means("Days within which the family may appeal.") int appealWithinDays,

        @Means("Days after a move out of the regency for which local aid still runs.")
        int runsAfterMoveDays) {}
