package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.GEDE;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.YESTERDAY;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import java.time.LocalDate;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknReturnReason;
import jejak.household.events.JknEvent.JknSegment;
import org.junit.jupiter.api.Test;

/** When an insurance is of use again. */
class ReactivateJknTest {

    private static final JknEnrolled INSURED = new JknEnrolled(FAMILY, GEDE, JknSegment.PBI_APBN, YESTERDAY);
    private static final JknDeactivated ENDED =
            new JknDeactivated(FAMILY, GEDE, JknEndReason.NIK_NOT_ONLINE, YESTERDAY);
    private static final JknReactivated BACK = new JknReactivated(FAMILY, GEDE, JknReturnReason.NIK_REPAIRED, TODAY);

    @Test
    void aReturnIsRecordedOnce() {
        says(back(TODAY), BACK, INSURED, ENDED);
        saysNothing(back(TODAY), INSURED, ENDED, BACK);
    }

    @Test
    void whatNeverBeganDoesNotReturn() {
        refuses(back(TODAY), "personId: JKN_NOT_ENROLLED");
        refuses(back(YESTERDAY.minusDays(1)), "since: JKN_DATE_TOO_EARLY", INSURED, ENDED);
    }

    private static ReactivateJkn back(LocalDate since) {
        return new ReactivateJkn(FAMILY, GEDE, JknReturnReason.NIK_REPAIRED, since);
    }
}
