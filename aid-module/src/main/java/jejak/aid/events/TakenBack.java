package jejak.aid.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import org.jspecify.annotations.Nullable;

/**
 * What one event of a family's log takes back of an earlier one: what rests on that one alone rests on nothing any more.
 *
 * @param eventId of the event taken back
 * @param instead day from which the same is true after all, by the event that takes it back; null when it never was
 */
public record TakenBack(String eventId, @Nullable LocalDate instead) {

    /** Nothing when the event takes none back. */
    public static Optional<TakenBack> by(Object event) {
        if (event instanceof DeathCorrected e) {
            return Optional.of(new TakenBack(e.supersedes(), e.diedOn()));
        }
        if (event instanceof MoveCorrected e) {
            return Optional.of(new TakenBack(e.supersedes(), null));
        }
        if (event instanceof HouseholdReopened e) {
            return Optional.of(new TakenBack(e.supersedes(), null));
        }
        return event instanceof HouseholdDeliberated e && e.supersedes() != null
                ? Optional.of(new TakenBack(e.supersedes(), e.kind().negative() ? e.decidedOn() : null))
                : Optional.empty();
    }

    /** Whether a month that the earlier event made undue was due; with another day, only until the month of that. */
    public boolean makesDue(YearMonth month) {
        return instead == null || !month.isAfter(YearMonth.from(instead));
    }
}
