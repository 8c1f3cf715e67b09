package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.GEDE;
import static jejak.household.welfare.Visited.STRANGER;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.YESTERDAY;
import static jejak.household.welfare.Visited.died;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import java.time.LocalDate;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import org.junit.jupiter.api.Test;

/** When an insurance ends. */
class DeactivateJknTest {

    private static final JknEnrolled INSURED = new JknEnrolled(FAMILY, GEDE, JknSegment.PBI_APBN, YESTERDAY);
    private static final JknDeactivated ENDED = new JknDeactivated(FAMILY, GEDE, JknEndReason.DECEASED, TODAY);

    @Test
    void anEndIsRecordedOnceAlsoOfTheDead() {
        says(end(GEDE, TODAY), ENDED, INSURED, died(GEDE));
        saysNothing(end(GEDE, TODAY), INSURED, ENDED);
    }

    @Test
    void whatNeverBeganDoesNotEnd() {
        refuses(end(GEDE, TODAY), "personId: JKN_NOT_ENROLLED");
        refuses(end(STRANGER, TODAY), "personId: MEMBER_UNKNOWN");
        refuses(end(GEDE, YESTERDAY.minusDays(1)), "since: JKN_DATE_TOO_EARLY", INSURED);
    }

    private static DeactivateJkn end(String person, LocalDate since) {
        return new DeactivateJkn(FAMILY, person, JknEndReason.DECEASED, since);
    }
}
