package jejak.aid.bsu;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Steps that watch each other are taken by different people, whoever they are and in whatever order they come. */
class FourEyesTest {

    private final ManyHands office = new ManyHands();

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void fourDistinctHandsPay() {
        office.pays("nominator", "regent", "planner", "treasurer");

        assertThat(office.log()).hasAtLeastOneElementOfType(BsuDisbursementInstructed.class);
    }

    @Test
    void whoNominatedDoesNotDecree() {
        office.nominate("one");

        assertRejected(() -> office.decree("one"), "householdIds[0]", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertThat(office.log()).doesNotHaveAnyElementsOfTypes(BsuDisbursementInstructed.class);
    }

    @Test
    void whoNominatedDecreedOrPlannedDoesNotInstruct() {
        office.nominate("nominator");
        office.decree("regent");
        office.plan("planner");

        assertRejected(() -> office.instruct("nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> office.instruct("regent"), "", FourEyesFault.SAME_HAND_AS_DECREE);
        assertRejected(() -> office.instruct("planner"), "", FourEyesFault.SAME_HAND_AS_PLAN);
    }

    @Test
    void nobodyInstructsWhereTwoEarlierHandsWereOne() {
        office.nominate("planner");
        office.decree("regent");
        office.plan("planner");

        assertRejected(() -> office.instruct("treasurer"), "", FourEyesFault.EARLIER_HANDS_NOT_DISTINCT);
    }

    @Test
    void whoSpokeForTheVillageTakesNoStepOfTheOffice() {
        office.villageDecides("operator");

        assertRejected(() -> office.nominate("operator"), "", FourEyesFault.SAME_HAND_AS_VILLAGE);
        office.nominate("nominator");
        assertRejected(() -> office.decree("operator"), "householdIds[0]", FourEyesFault.SAME_HAND_AS_VILLAGE);
        office.decree("regent");
        office.plan("planner");
        assertRejected(() -> office.instruct("operator"), "", FourEyesFault.SAME_HAND_AS_VILLAGE);
    }

    @Test
    void alsoWhenTheVillageSpokeLast() {
        office.nominate("nominator");
        office.decree("regent");
        office.plan("planner");
        office.villageDecides("nominator");

        assertRejected(() -> office.instruct("treasurer"), "", FourEyesFault.EARLIER_HANDS_NOT_DISTINCT);
    }

    @Test
    void whoMadeTheRulesNeitherNominatesNorPays() {
        assertRejected(() -> office.nominate(ManyHands.RULER), "", FourEyesFault.SAME_HAND_AS_RULES);
        office.nominate("nominator");
        office.decree("regent");
        office.plan("planner");
        assertRejected(() -> office.instruct(ManyHands.RULER), "", FourEyesFault.SAME_HAND_AS_RULES);
    }

    @Test
    void noEarlierHandTellsTheBankToPayOnceMore() {
        office.pays("nominator", "regent", "planner", "treasurer");
        office.fail("bank");

        assertRejected(() -> office.retry(ManyHands.RULER), "", FourEyesFault.SAME_HAND_AS_RULES);
        assertRejected(() -> office.retry("nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> office.retry("regent"), "", FourEyesFault.SAME_HAND_AS_DECREE);
        assertRejected(() -> office.retry("planner"), "", FourEyesFault.SAME_HAND_AS_PLAN);
        office.retry("treasurer");
        assertThat(office.log()).hasAtLeastOneElementOfType(BsuDisbursementReinstructed.class);
    }

    @Test
    void whoInstructedDoesNotReconcile() {
        office.pays("nominator", "regent", "planner", "treasurer");

        assertRejected(() -> office.confirm("treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        assertRejected(() -> office.fail("treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        office.confirm("bank");
        assertRejected(
                () -> office.send(new ReturnFunds(SARI_FAMILY, Aid.FIRST_PAYMENT, "STS", ManyHands.DAY), "treasurer"),
                "",
                FourEyesFault.SAME_HAND_AS_INSTRUCTION);
    }

    @Test
    void whoProposedOrPaysABenefitNeitherHoldsNorEndsIt() {
        office.pays("nominator", "regent", "planner", "treasurer");

        assertRejected(() -> suspend("nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> suspend("treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        assertRejected(() -> terminate("treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        assertThatCode(() -> suspend("head")).doesNotThrowAnyException();
    }

    @Test
    void whoSuspendedDoesNotResume() {
        office.pays("nominator", "regent", "planner", "treasurer");
        suspend("head");

        assertRejected(() -> resume("head"), "", FourEyesFault.SAME_HAND_AS_SUSPENSION);
        assertThatCode(() -> resume("deputy")).doesNotThrowAnyException();
    }

    @Test
    void whoEndedABenefitDoesNotProposeItAgain() {
        office.nominate("nominator");
        terminate("head");

        assertRejected(() -> office.nominate("head"), "", FourEyesFault.SAME_HAND_AS_TERMINATION);
        assertThatCode(() -> office.nominate("nominator")).doesNotThrowAnyException();
    }

    private void suspend(String actor) {
        office.send(new SuspendBenefit(SARI_FAMILY, "BSU", Aid.POVERTY, 2024, SuspensionReason.AUDIT_FINDING), actor);
    }

    private void resume(String actor) {
        office.send(new ResumeBenefit(SARI_FAMILY, "BSU", Aid.POVERTY, 2024), actor);
    }

    private void terminate(String actor) {
        office.send(
                new TerminateBenefit(SARI_FAMILY, "BSU", Aid.POVERTY, 2024, TerminationReason.RESIGNED, null), actor);
    }
}
