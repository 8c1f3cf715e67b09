package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.FILED;
import static jejak.deliberation.objection.Hearing.LAST_DAY;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.Findings;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.deliberation.objection.ObjectionState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person decides in time, and not one who had a hand in it before. */
class DecideObjectionTest {

    @Test
    void theFamilyReadsTheOutcomeAndThatAPersonDecided() {
        Settlement settled = Hearing.acknowledged().decide(ObjectionOutcome.UPHELD, "chief", LAST_DAY);

        assertThat(settled.inHousehold())
                .isEqualTo(new ObjectionSettled(
                        FAMILY,
                        OBJECTION,
                        ObjectionKind.AGAINST_RECIPIENT,
                        ObjectionOutcome.UPHELD,
                        SettlementCause.DECISION));
    }

    @Test
    void afterTheLastDayTheDeadlineHasDecided() {
        refused(
                () -> Hearing.acknowledged().decide(ObjectionOutcome.UPHELD, "chief", LAST_DAY.plusDays(1)),
                "objectionId: DEADLINE_PASSED");
    }

    @ParameterizedTest
    @CsvSource({"recorder, SAME_HAND_AS_CONTESTED", "counter, SAME_HAND_AS_OBJECTION", "clerk, SAME_HAND_AS_OBJECTION"})
    void whoHadAHandInItLeavesItToSomebodyElse(String actor, String why) {
        refused(() -> Hearing.acknowledged().decide(ObjectionOutcome.REJECTED, actor, FILED), ": " + why);
    }

    @Test
    void whoStandsBehindTheContestedEventLeavesItToSomebodyElse() {
        Hearing hearing = Hearing.acknowledgedAgainst("decree");
        refused(() -> hearing.decide(ObjectionOutcome.REJECTED, "regent", FILED), ": SAME_HAND_AS_CONTESTED");

        assertThat(hearing.decide(ObjectionOutcome.REJECTED, "chief", FILED)
                        .inHousehold()
                        .outcome())
                .isEqualTo(ObjectionOutcome.REJECTED);
    }

    @Test
    void anAppealIsDecidedBySomebodyElseAndIsTheEnd() {
        Hearing hearing = Hearing.appealed();
        refused(() -> hearing.decide(ObjectionOutcome.UPHELD, "chief", LAST_DAY), ": SAME_HAND_AS_CONTESTED");
        refused(() -> hearing.decide(ObjectionOutcome.UPHELD, "desk", LAST_DAY), ": SAME_HAND_AS_OBJECTION");
        hearing.say(hearing.decide(ObjectionOutcome.UPHELD, "deputy", LAST_DAY).inObjection(), "deputy", LAST_DAY);

        assertThat(hearing.state.phase()).isEqualTo(Phase.CLOSED);
        assertThat(hearing.state.outcome()).isEqualTo(ObjectionOutcome.UPHELD);
    }

    @Test
    void nothingIsDecidedBeforeSomebodyLookedIntoIt() {
        Hearing hearing = Hearing.acknowledged();
        hearing.say(
                new InvestigateObjection(OBJECTION, FAMILY, Findings.UNCLEAR).decide(hearing.state, FILED.plusDays(3)),
                "visitor",
                FILED.plusDays(3));
        refused(
                () -> hearing.decide(ObjectionOutcome.UPHELD, "chief", FILED.plusDays(2)),
                "effectiveDate: DATE_BEFORE_EARLIER_STEP");
        assertThat(hearing.decide(ObjectionOutcome.UPHELD, "chief", FILED.plusDays(3))
                        .inHousehold()
                        .outcome())
                .isEqualTo(ObjectionOutcome.UPHELD);
    }

    @Test
    void onlyADeadlineLetsItLapse() {
        refused(
                () -> Hearing.acknowledged().decide(ObjectionOutcome.LAPSED, "chief", FILED),
                "outcome: OUTCOME_NOT_A_PERSONS");
    }

    @Test
    void nothingIsDecidedBeforeTheObjectorIsTold() {
        refused(
                () -> Hearing.filed().decide(ObjectionOutcome.UPHELD, "chief", FILED),
                "objectionId: OBJECTION_NOT_ACKNOWLEDGED");
    }
}
