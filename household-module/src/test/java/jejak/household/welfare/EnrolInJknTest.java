package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.GEDE;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.TOMORROW;
import static jejak.household.welfare.Visited.YESTERDAY;
import static jejak.household.welfare.Visited.died;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import java.time.LocalDate;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import org.junit.jupiter.api.Test;

/** When a member becomes insured. */
class EnrolInJknTest {

    private static final JknEnrolled INSURED = new JknEnrolled(FAMILY, GEDE, JknSegment.PBI_APBN, YESTERDAY);
    private static final JknDeactivated ENDED = new JknDeactivated(FAMILY, GEDE, JknEndReason.REGISTRY_CLEANUP, TODAY);

    @Test
    void anEnrolmentIsRecordedOnce() {
        says(enrol(JknSegment.PBI_APBN, YESTERDAY), INSURED);
        saysNothing(enrol(JknSegment.PBI_APBN, TODAY), INSURED);
    }

    @Test
    void anotherSegmentNeedsTheFirstToEnd() {
        refuses(enrol(JknSegment.PBI_APBD, TODAY), "segment: JKN_ALREADY_ACTIVE", INSURED);
        says(
                enrol(JknSegment.PBI_APBD, TODAY),
                new JknEnrolled(FAMILY, GEDE, JknSegment.PBI_APBD, TODAY),
                INSURED,
                ENDED);
        refuses(enrol(JknSegment.PBI_APBD, YESTERDAY), "since: JKN_DATE_TOO_EARLY", INSURED, ENDED);
    }

    @Test
    void theDeadAndTheFutureAreNotInsured() {
        refuses(enrol(JknSegment.PBI_APBN, TODAY), "personId: MEMBER_DECEASED", died(GEDE));
        refuses(enrol(JknSegment.PBI_APBN, TOMORROW), "since: DATE_IN_FUTURE");
    }

    @Test
    void whoLeftIsInsuredWithTheFamilyGoneTo() {
        refuses(
                enrol(JknSegment.PBI_APBN, TODAY),
                "personId: MEMBER_LEFT",
                new MemberLeft(FAMILY, GEDE, "9908080103020003", DepartureReason.MARRIAGE, null, YESTERDAY));
    }

    private static EnrolInJkn enrol(JknSegment segment, LocalDate since) {
        return new EnrolInJkn(FAMILY, GEDE, segment, since);
    }
}
