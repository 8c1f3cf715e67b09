package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.household.AddMember;
import jejak.household.RecordDeath;
import jejak.household.RecordDisability;
import jejak.household.RecordMove;
import jejak.household.erasure.PlaceLegalHold;
import jejak.household.erasure.RequestErasure;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.welfare.EnrolInJkn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When somebody belongs to the family no more. */
class RecordMemberLeftTest {

    private static final String TWIN = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e041";

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void whoMarriesIntoAnotherFamilyIsTheSamePersonThereInOneCommit() {
        all.send(new RecordDisability(MADES, KETUT, DisabilityKind.SENSORY, DisabilitySeverity.MILD, YESTERDAY));
        all.send(new EnrolInJkn(MADES, KETUT, JknSegment.PBI_APBD, YESTERDAY));
        all.send(new PlaceLegalHold(MADES, KETUT, HoldKind.AUDIT, "LHP/7"));
        all.send(left(KETUT, DepartureReason.MARRIAGE, PUTUS, Relation.SPOUSE, null));
        assertThat(all.lastAppend())
                .hasSize(5)
                .contains(
                        new DisabilityRecorded(
                                PUTUS, KETUT, DisabilityKind.SENSORY, DisabilitySeverity.MILD, YESTERDAY),
                        new JknEnrolled(PUTUS, KETUT, JknSegment.PBI_APBD, YESTERDAY),
                        new LegalHoldPlaced(PUTUS, KETUT, HoldKind.AUDIT, "LHP/7"))
                .first()
                .isEqualTo(new MemberLeft(MADES, KETUT, NIK_KETUT, DepartureReason.MARRIAGE, PUTUS, YESTERDAY));
        assertThat(all.lastAppend().get(1))
                .isInstanceOfSatisfying(
                        MemberAdded.class,
                        added -> assertThat(added.member().personId()).isEqualTo(KETUT));
        assertThat(all.holders()).containsEntry("nik/" + NIK_KETUT, PUTUS);
    }

    @Test
    void whoLeavesForNowhereKnownFreesTheNumberAndMayComeBack() {
        all.send(left(KETUT, DepartureReason.MOVED_AWAY, null, null, null));
        assertThat(all.holders()).doesNotContainKey("nik/" + NIK_KETUT);
        all.refuses(left(KETUT, DepartureReason.MOVED_AWAY, null, null, null), "personId: MEMBER_LEFT");
        all.send(new AddMember(MADES, person(KETUT, NIK_KETUT, Relation.CHILD), AdditionReason.MOVED_IN));
        assertThat(all.holders()).containsEntry("nik/" + NIK_KETUT, MADES);
    }

    @Test
    void aHeadWhoLeavesIsFollowedOrTheSeatIsEmpty() {
        all.send(left(MADE, DepartureReason.MOVED_AWAY, null, null, SARI));
        assertThat(all.lastAppend()).endsWith(new HeadVacated(MADES, MADE), new HeadReplaced(MADES, SARI));
    }

    @Test
    void nothingIsRecordedOfTheGone() {
        all.send(left(KETUT, DepartureReason.MOVED_AWAY, null, null, null));
        all.refuses(new RecordDeath(MADES, KETUT, YESTERDAY, null), "personId: MEMBER_LEFT");
        all.refuses(new EnrolInJkn(MADES, KETUT, JknSegment.PBI_APBD, YESTERDAY), "personId: MEMBER_LEFT");
    }

    @Test
    void moneyUnderWayToThePersonComesFirst() {
        all.payees.add(KETUT);
        all.refuses(left(KETUT, DepartureReason.MOVED_AWAY, null, null, null), "personId: PAYMENT_UNDER_WAY");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        all.refuses(left(KETUT, DepartureReason.SPLIT, null, null, null), "reason: REASON_IS_OF_ANOTHER_COMMAND");
        all.refuses(left(KETUT, DepartureReason.MARRIAGE, PUTUS, null, null), "relation: RELATION_NEEDED");
        all.refuses(left(KETUT, DepartureReason.MARRIAGE, PUTUS, Relation.HEAD, null), "relation: HEAD_ALREADY_NAMED");
        all.refuses(
                left(KETUT, DepartureReason.MARRIAGE, NEW, Relation.SPOUSE, null),
                "toHouseholdId: DESTINATION_UNKNOWN");
        all.refuses(
                left(KETUT, DepartureReason.RECORDED_BY_MISTAKE, PUTUS, Relation.CHILD, null),
                "toHouseholdId: DESTINATION_NOT_WANTED");
        all.refuses(left(KETUT, DepartureReason.MOVED_AWAY, null, null, SARI), "newHeadPersonId: NEW_HEAD_NOT_NEEDED");
        all.refuses(left(MADE, DepartureReason.MOVED_AWAY, null, null, PUTU), "newHeadPersonId: NEW_HEAD_NOT_LIVING");
        all.refuses(
                new RecordMemberLeft(MADES, KETUT, DepartureReason.MOVED_AWAY, null, null, null, TODAY.plusDays(1)),
                "leftOn: DATE_IN_FUTURE");
        assertThat(List.of(all.said(MADES).size(), all.said(PUTUS).size())).containsExactly(1, 1);
    }

    @Test
    void aNumberStandsOnceInAFamilyAndWhoHoldsItTwiceIsMerged() {
        all.register(NEW, NEW_CARD, IntakeChannel.REGISTRY_IMPORT, person(TWIN, NIK_KETUT, Relation.HEAD));
        all.refuses(left(KETUT, DepartureReason.MARRIAGE, NEW, Relation.SPOUSE, null), "personId: NIK_TWICE_IN_FAMILY");
        all.refuses(
                new RecordMemberLeft(NEW, TWIN, DepartureReason.MARRIAGE, PUTUS, Relation.CHILD, null, YESTERDAY),
                "personId: NIK_ALREADY_REGISTERED");
        all.refuses(
                left(KETUT, DepartureReason.MARRIAGE, MADES, Relation.CHILD, null), "toHouseholdId: SAME_HOUSEHOLD");
    }

    @Test
    void nobodyGoesToAnotherRegencyByMarriageAloneNorOutOfAFamilyThatWent() {
        all.madesGoToLangkat();
        all.refuses(
                new RecordMemberLeft(PUTUS, PUTU, DepartureReason.MARRIAGE, LANGKATS, Relation.CHILD, null, YESTERDAY),
                "toHouseholdId: DESTINATION_UNKNOWN");
        all.refuses(left(KETUT, DepartureReason.MOVED_AWAY, null, null, null), "householdId: FAMILY_ENDED");
    }

    @Test
    void whoIsForgottenOrAsksToBeGoesNowhere() {
        all.send(new RequestErasure(MADES, KETUT, ErasureGround.CONSENT_WITHDRAWN));
        all.refuses(left(KETUT, DepartureReason.MARRIAGE, PUTUS, Relation.SPOUSE, null), "personId: ERASURE_PENDING");
        all.happened(MADES, new ErasureExecuted(MADES, KETUT, "key"));
        all.refuses(left(KETUT, DepartureReason.MARRIAGE, PUTUS, Relation.SPOUSE, null), "personId: MEMBER_ERASED");
    }

    @Test
    void nobodyLeavesBeforeTheyWereBorn() {
        all.refuses(
                new RecordMemberLeft(
                        MADES, KETUT, DepartureReason.MOVED_AWAY, null, null, null, LocalDate.of(1980, 5, 11)),
                "leftOn: DATE_BEFORE_BIRTH");
    }

    @Test
    void aFamilyThatLeftTheRegencyNeitherGivesNorTakesAnybody() {
        all.send(new RecordMove(PUTUS, "12.05", null, null, YESTERDAY));
        all.refuses(
                left(KETUT, DepartureReason.MARRIAGE, PUTUS, Relation.SPOUSE, null),
                "toHouseholdId: HOUSEHOLD_MOVED_OUT");
    }

    private static RecordMemberLeft left(
            String person,
            DepartureReason reason,
            @Nullable String to,
            @Nullable Relation relation,
            @Nullable String newHead) {
        return new RecordMemberLeft(MADES, person, reason, to, relation, newHead, YESTERDAY);
    }
}
