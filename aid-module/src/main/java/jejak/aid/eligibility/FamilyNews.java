package jejak.aid.eligibility;

import jejak.aid.eligibility.FamilyFacts.Residence;
import jejak.aid.eligibility.People.Impairment;
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
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.WelfareAssessed;

/** Takes into the facts how a family parts, joins, ends and is put right, and what a visit found. */
final class FamilyNews {

    private FamilyNews() {}

    /** Who ended lives nowhere. */
    static FamilyFacts of(FamilyFacts facts, FamilyEvent event, String fact) {
        People people = facts.people();
        return switch (event) {
            case MemberLeft e -> facts.with(people.left(e.personId(), e.leftOn(), fact));
            case DeathCorrected e -> facts.with(people.died(e.personId(), e.diedOn(), fact));
            case MoveCorrected e -> facts.with(new Residence(e.villageCode(), false, fact));
            case HouseholdClosed _ -> facts.with(new Residence(facts.villageCode(), true, fact));
            case HouseholdReopened e -> facts.with(new Residence(facts.villageCode(), e.villageCode() == null, fact));
            case HouseholdSplit _, HouseholdMerged _, HouseholdMovedIn _, FamilyCardRenewed _ -> facts;
            case DuplicateNikResolved _ -> facts;
        };
    }

    /** An older visit that is recorded late does not replace a newer one. */
    static FamilyFacts of(FamilyFacts facts, WelfareEvent event, String fact) {
        if (event instanceof WelfareAssessed e) {
            Assessment before = facts.assessment();
            return before == null || !e.assessedOn().isBefore(before.on())
                    ? facts.with(new Assessment(e.assessedOn(), e.answers(), fact))
                    : facts;
        }
        return event instanceof DisabilityRevised e
                ? facts.with(facts.people().disabled(e.personId(), new Impairment(e.kind(), e.severity(), fact)))
                : facts;
    }
}
