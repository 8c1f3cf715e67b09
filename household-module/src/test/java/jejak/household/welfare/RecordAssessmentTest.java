package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.LUH;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.TOMORROW;
import static jejak.household.welfare.Visited.left;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import java.time.LocalDate;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.junit.jupiter.api.Test;

/** When a visit with its nine answers is taken into the log. */
class RecordAssessmentTest {

    private static final WelfareAnswers POOR =
            new WelfareAnswers(false, true, true, true, false, true, true, false, true);
    private static final WelfareAnswers UNHOUSED =
            new WelfareAnswers(true, true, true, true, true, false, true, true, true);
    private static final String HERE = "-8.112345,115.088765";
    private static final String PHOTO = "ab".repeat(32);
    private static final WelfareAssessed ASSESSED = new WelfareAssessed(FAMILY, TODAY, POOR, LUH, HERE, PHOTO);

    @Test
    void aVisitIsRecordedOnce() {
        says(visit(POOR, HERE, PHOTO, TODAY), ASSESSED);
        saysNothing(visit(POOR, HERE, PHOTO, TODAY), ASSESSED);
        says(visit(POOR, HERE, PHOTO, TODAY), ASSESSED, new WelfareAssessed(FAMILY, TODAY, POOR, LUH, null, null));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        refuses(visit(POOR, "-98.1,115.0", PHOTO, TODAY), "location: LOCATION_UNUSABLE");
        refuses(visit(POOR, HERE, "AB", TODAY), "photoHash: PHOTO_HASH_MALFORMED");
        refuses(visit(POOR, HERE, PHOTO, TOMORROW), "assessedOn: DATE_IN_FUTURE");
    }

    @Test
    void whoHasNoShelterHasNoWalls() {
        refuses(visit(UNHOUSED, HERE, PHOTO, TODAY), "answers: ANSWERS_CONTRADICT");
    }

    @Test
    void aFamilyThatLeftOrHasNoHeadIsNotVisited() {
        refuses(visit(POOR, HERE, PHOTO, TODAY), "householdId: HOUSEHOLD_MOVED_OUT", left());
        refuses(visit(POOR, HERE, PHOTO, TODAY), "householdId: HEAD_VACANT", new HeadVacated(FAMILY, LUH));
    }

    private static RecordAssessment visit(WelfareAnswers answers, String location, String photo, LocalDate on) {
        return new RecordAssessment(FAMILY, on, answers, location, photo);
    }
}
