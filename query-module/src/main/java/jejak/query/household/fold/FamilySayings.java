package jejak.query.household.fold;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.log.Saying;

/** Says of everything that makes, ends or puts right a family from which day it is true and in whose place it stands. */
final class FamilySayings {

    /** A death, a move or an end that a correction may name, by its event. */
    record Told(String eventId) {}

    /** That somebody is of the family no more: who comes back does so afterwards. */
    record Gone(String personId) {}

    /** That what an event said was never so: it is left out already, and a word on its day could only hide a right one. */
    record Unsaid(String eventId) {}

    private FamilySayings() {}

    /** A death on another day is two words: it was not so then, and it was so on the right day. */
    static List<Saying> of(FamilyEvent event, Saying whole) {
        Told told = new Told(whole.event().envelope().eventId());
        return switch (event) {
            case MemberLeft e ->
                List.of(whole.on(e.leftOn())
                        .needing(new HouseholdSayings.Person(e.personId()))
                        .founding(new Gone(e.personId())));
            case HouseholdSplit e -> List.of(whole.on(e.splitOn()));
            case HouseholdMerged e -> List.of(whole.on(e.mergedOn()));
            case HouseholdMovedIn e -> List.of(whole.on(e.movedOn()));
            case FamilyCardRenewed e -> List.of(whole.on(e.renewedOn()));
            case HouseholdClosed e -> List.of(whole.on(e.closedOn()).founding(told));
            case HouseholdReopened e -> List.of(never(e.supersedes(), whole));
            case DuplicateNikResolved e -> List.of(whole.following(new HouseholdSayings.Flag(e.personId())));
            case MoveCorrected e ->
                List.of(whole.saying(moved(e))
                        .inPlaceOf(new Told(e.supersedes()))
                        .founding(told));
            case DeathCorrected e -> death(e, whole, told);
        };
    }

    /** A wrong departure is left out already, so that all there is to say is where the family lives; the order has the day. */
    private static HouseholdMovedWithinRegency moved(MoveCorrected e) {
        return new HouseholdMovedWithinRegency(
                e.householdId(),
                e.villageCode(),
                e.villageCode(),
                e.hamlet(),
                e.headPersonId(),
                e.address(),
                LocalDate.EPOCH);
    }

    private static Saying never(String wrong, Saying whole) {
        return whole.saying(new Unsaid(wrong)).inPlaceOf(new Told(wrong));
    }

    private static List<Saying> death(DeathCorrected e, Saying whole, Told told) {
        Saying never = never(e.supersedes(), whole);
        return e.diedOn() == null
                ? List.of(never.founding(told))
                : List.of(
                        never,
                        whole.saying(new MemberDeceased(e.householdId(), e.personId(), e.diedOn()))
                                .on(e.diedOn())
                                .needing(new HouseholdSayings.Person(e.personId()))
                                .founding(told));
    }
}
