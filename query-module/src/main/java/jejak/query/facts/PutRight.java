package jejak.query.facts;

import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.query.facts.Disqualification.Kind;

/** Takes out of a family's file what never was: a death on another day speaks from that day, and was not known before. */
final class PutRight {

    private PutRight() {}

    static CaseFile of(CaseFile file, FamilyEvent event, Fact fact) {
        if (event instanceof MoveCorrected e) {
            return file.without(e.supersedes());
        }
        if (event instanceof DeathCorrected e) {
            CaseFile alive = file.without(e.supersedes());
            return e.diedOn() == null
                    ? alive
                    : alive.more(new Disqualification(Kind.DEATH, null, null, e.personId(), fact, null));
        }
        return file;
    }
}
