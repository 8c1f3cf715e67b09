package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.FILED;
import static jejak.deliberation.objection.Hearing.LAST_DAY;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.RULE;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever does not accept a decision says so in time, and once. */
class AppealObjectionTest {

    private final AppealObjection appeal = new AppealObjection(OBJECTION, FAMILY);

    @Test
    void anAppealHasItsOwnDeadline() {
        ObjectionState settled = Hearing.decided(ObjectionOutcome.REJECTED).state;

        assertThat(appeal.decide(settled, LAST_DAY, LAST_DAY.plusDays(14), RULE).dueOn())
                .isEqualTo(LAST_DAY.plusDays(28));
        refused(() -> appeal.decide(settled, LAST_DAY, LAST_DAY.plusDays(15), RULE), "objectionId: APPEAL_TOO_LATE");
    }

    @Test
    void onlyAPersonsDecisionIsAppealedAndOnlyOnce() {
        refused(() -> appeal.decide(Hearing.filed().state, FILED, FILED, RULE), "objectionId: NOTHING_TO_APPEAL");
        refused(
                () -> appeal.decide(Hearing.appealed().state, LAST_DAY, LAST_DAY, RULE),
                "objectionId: NOTHING_TO_APPEAL");
    }

    @Test
    void nobodyAppealsBeforeTheDecision() {
        ObjectionState settled = Hearing.decided(ObjectionOutcome.REJECTED).state;
        refused(
                () -> appeal.decide(settled, LAST_DAY.minusDays(1), LAST_DAY, RULE),
                "effectiveDate: DATE_BEFORE_EARLIER_STEP");
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesAFaultAndARemedy(ObjectionReason reason) {
        assertThat(reason.indonesian()).matches("[A-Z][^;]+; [a-z][^;]+\\.").isNotEqualTo(reason.english());
        assertThat(reason.english()).matches("[A-Z][^;]+; [a-z][^;]+\\.");
    }
}
