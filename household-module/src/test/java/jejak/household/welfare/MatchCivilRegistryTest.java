package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.GEDE;
import static jejak.household.welfare.Visited.STRANGER;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.TOMORROW;
import static jejak.household.welfare.Visited.died;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import jejak.household.events.WelfareEvent.CivilRegistryMatched;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import org.junit.jupiter.api.Test;

/** When the civil registry's word on a member is taken into the log. */
class MatchCivilRegistryTest {

    private static final CivilRegistryMatched MATCHED = new CivilRegistryMatched(FAMILY, GEDE, TODAY);
    private static final CivilRegistryMismatched OTHER_NAME =
            new CivilRegistryMismatched(FAMILY, GEDE, CivilRegistryMismatch.NAME_DIFFERS, TODAY);

    @Test
    void aMatchAndAMismatchAreRecordedOnce() {
        says(new MatchCivilRegistry(FAMILY, GEDE, null, TODAY), MATCHED);
        says(new MatchCivilRegistry(FAMILY, GEDE, CivilRegistryMismatch.NAME_DIFFERS, TODAY), OTHER_NAME, MATCHED);
        saysNothing(new MatchCivilRegistry(FAMILY, GEDE, CivilRegistryMismatch.NAME_DIFFERS, TODAY), OTHER_NAME);
    }

    @Test
    void whoIsNoLivingMemberIsNotCompared() {
        refuses(new MatchCivilRegistry(FAMILY, STRANGER, null, TODAY), "personId: MEMBER_UNKNOWN");
        refuses(new MatchCivilRegistry(FAMILY, GEDE, null, TODAY), "personId: MEMBER_DECEASED", died(GEDE));
        refuses(new MatchCivilRegistry(FAMILY, GEDE, null, TOMORROW), "matchedOn: DATE_IN_FUTURE");
    }
}
