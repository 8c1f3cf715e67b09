package jejak.household.counter;

import static jejak.household.counter.Counter.CASE;
import static jejak.household.counter.Counter.DUE;
import static jejak.household.counter.Counter.OPENED;
import static jejak.household.counter.Counter.YESTERDAY;
import static jejak.household.counter.Counter.refuses;
import static jejak.household.counter.Counter.says;

import java.time.LocalDate;
import jejak.household.events.CaseEvent.CaseKind;
import org.junit.jupiter.api.Test;

/** When somebody comes to the counter. */
class OpenCaseTest {

    @Test
    void aCaseIsOpenedOnce() {
        says(open(CASE, "51.08.08.2010", "GCT", DUE), OPENED);
        refuses(open(CASE, "51.08.08.2010", "GCT", DUE), "caseId: CASE_ALREADY_OPENED", OPENED);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        refuses(open("case:1", "51.08.08.2010", "GCT", DUE), "caseId: CASE_ID_UNUSABLE");
        refuses(open(CASE, "51.08", "GCT", DUE), "villageCode: CASE_VILLAGE_UNKNOWN");
        refuses(open(CASE, "51.08.08.2010", "lewat telepon", DUE), "channel: CHANNEL_UNUSABLE");
        refuses(open(CASE, "51.08.08.2010", "GCT", YESTERDAY.minusDays(1)), "answerBy: DEADLINE_BEFORE_START");
        refuses(
                new OpenCase(CASE, "51.08.08.2010", CaseKind.STRAY_POOR, "GCT", "keluarga Sari", YESTERDAY, DUE),
                "householdId: CASE_HOUSEHOLD_MALFORMED");
    }

    private static OpenCase open(String id, String village, String channel, LocalDate answerBy) {
        return new OpenCase(id, village, CaseKind.STRAY_POOR, channel, null, YESTERDAY, answerBy);
    }
}
