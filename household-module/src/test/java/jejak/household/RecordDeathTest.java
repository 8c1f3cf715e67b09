package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.MADE_BORN;
import static jejak.household.SampleFamily.SARI;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.WAYAN;
import static jejak.household.SampleFamily.YESTERDAY;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.movedOut;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;

import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What a death does to a family. */
class RecordDeathTest {

    @Test
    void whoLeftTheFamilyDiesElsewhere() {
        household()
                .given(
                        registration(),
                        new MemberLeft(FAMILY, KETUT, "9908080103020003", DepartureReason.MOVED_AWAY, null, YESTERDAY))
                .when(new RecordDeath(FAMILY, KETUT, YESTERDAY, null), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_LEFT");
    }

    @Test
    void aMemberDies() {
        household()
                .given(registration())
                .when(new RecordDeath(FAMILY, KETUT, YESTERDAY, null), today())
                .expectEvents(new MemberDeceased(FAMILY, KETUT, YESTERDAY));
    }

    @Test
    void theHeadsDeathLeavesTheFamilyWithoutAHead() {
        household()
                .given(registration())
                .when(new RecordDeath(FAMILY, MADE, TODAY, null), today())
                .expectEvents(new MemberDeceased(FAMILY, MADE, TODAY), new HeadVacated(FAMILY, MADE));
    }

    @Test
    void aLivingMemberFollowsTheHead() {
        household()
                .given(registration())
                .when(new RecordDeath(FAMILY, MADE, YESTERDAY, SARI), today())
                .expectEvents(
                        new MemberDeceased(FAMILY, MADE, YESTERDAY),
                        new HeadVacated(FAMILY, MADE),
                        new HeadReplaced(FAMILY, SARI));
    }

    @Test
    void theSecondHeadDiesAsAHead() {
        household()
                .given(registration(), died(MADE), new HeadVacated(FAMILY, MADE), new HeadReplaced(FAMILY, SARI))
                .when(new RecordDeath(FAMILY, SARI, YESTERDAY, null), today())
                .expectEvents(new MemberDeceased(FAMILY, SARI, YESTERDAY), new HeadVacated(FAMILY, SARI));
    }

    @Test
    void aDeathLearnedOfAfterTheFamilyLeftIsStillRecorded() {
        household()
                .given(registration(), movedOut())
                .when(new RecordDeath(FAMILY, KETUT, YESTERDAY, null), today())
                .expectEvents(new MemberDeceased(FAMILY, KETUT, YESTERDAY));
    }

    @Test
    void nobodyDiesTwice() {
        household()
                .given(registration(), died(KETUT))
                .when(new RecordDeath(FAMILY, KETUT, TODAY, null), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_DECEASED");
    }

    @Test
    void aStrangersDeathIsRefused() {
        refuses(new RecordDeath(FAMILY, WAYAN, TODAY, null), "personId: MEMBER_UNKNOWN");
    }

    @Test
    void aDeathIsNotForetold() {
        refuses(new RecordDeath(FAMILY, KETUT, TOMORROW, null), "diedOn: DATE_IN_FUTURE");
    }

    @Test
    void nobodyDiesBeforeHisBirth() {
        refuses(new RecordDeath(FAMILY, MADE, MADE_BORN.minusDays(1), null), "diedOn: DATE_BEFORE_BIRTH");
    }

    @Test
    void aFamilyThatKeepsItsHeadGetsNoNewOne() {
        refuses(new RecordDeath(FAMILY, KETUT, TODAY, SARI), "newHeadPersonId: NEW_HEAD_NOT_NEEDED");
    }

    @Test
    void theDeadDoNotFollowThemselves() {
        refuses(new RecordDeath(FAMILY, MADE, TODAY, MADE), "newHeadPersonId: NEW_HEAD_NOT_LIVING");
    }

    @Test
    void aStrangerDoesNotHeadTheFamily() {
        refuses(new RecordDeath(FAMILY, MADE, TODAY, WAYAN), "newHeadPersonId: NEW_HEAD_NOT_LIVING");
    }

    @Test
    void theDeadDoNotHeadTheFamily() {
        household()
                .given(registration(), died(SARI))
                .when(new RecordDeath(FAMILY, MADE, TODAY, SARI), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("newHeadPersonId: NEW_HEAD_NOT_LIVING");
    }

    private static void refuses(RecordDeath command, String problems) {
        household()
                .given(registration())
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
