package jejak.aid.events;

import java.util.Optional;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;

/** Which earlier event of a family's log an event takes back: what rests on that one alone rests on nothing any more. */
public final class TakenBack {

    private TakenBack() {}

    /** The id of the event taken back; nothing when the event takes none back. */
    public static Optional<String> by(Object event) {
        if (event instanceof DeathCorrected e) {
            return Optional.of(e.supersedes());
        }
        if (event instanceof MoveCorrected e) {
            return Optional.of(e.supersedes());
        }
        if (event instanceof HouseholdReopened e) {
            return Optional.of(e.supersedes());
        }
        return event instanceof HouseholdDeliberated e ? Optional.ofNullable(e.supersedes()) : Optional.empty();
    }
}
