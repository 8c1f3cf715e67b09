package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.LAST_DAY;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import org.junit.jupiter.api.Test;

/** What nobody decides, the deadline decides, on the record. */
class ExpireObjectionTest {

    private final ExpireObjection silence = new ExpireObjection(OBJECTION, FAMILY);

    @Test
    void theDayAfterTheLastOneTheRuleDecides() {
        Settlement settled = silence.decide(Hearing.filed().state, LAST_DAY.plusDays(1));

        assertThat(settled.inHousehold().outcome()).isEqualTo(ObjectionOutcome.LAPSED);
        assertThat(settled.inHousehold().cause()).isEqualTo(SettlementCause.DEADLINE);
    }

    @Test
    void notOnTheLastDay() {
        refused(() -> silence.decide(Hearing.filed().state, LAST_DAY), "objectionId: DEADLINE_NOT_PASSED");
    }

    @Test
    void notBeforeWhatWasDoneLast() {
        ObjectionState seen = Hearing.filed().state.steppedOn(LAST_DAY.plusDays(5));
        refused(() -> silence.decide(seen, LAST_DAY.plusDays(4)), "effectiveDate: DATE_BEFORE_EARLIER_STEP");
        assertThat(silence.decide(seen, LAST_DAY.plusDays(5)).inHousehold().cause())
                .isEqualTo(SettlementCause.DEADLINE);
    }

    @Test
    void theSilenceAfterAnAppealLeavesTheFirstDecision() {
        Settlement settled = silence.decide(Hearing.appealed().state, LocalDate.of(2024, 7, 30));

        assertThat(settled.inHousehold().outcome()).isEqualTo(ObjectionOutcome.REJECTED);
    }

    @Test
    void itEndsOnce() {
        Hearing hearing = Hearing.filed();
        hearing.say(silence.decide(hearing.state, LAST_DAY.plusDays(1)).inObjection(), "system");
        refused(() -> silence.decide(hearing.state, LAST_DAY.plusDays(2)), "objectionId: OBJECTION_ALREADY_SETTLED");
    }
}
