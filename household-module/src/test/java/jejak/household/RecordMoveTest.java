package jejak.household;

import static jejak.household.SampleFamily.BENGKALA;
import static jejak.household.SampleFamily.BILA;
import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.YESTERDAY;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.movedOut;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;

import java.util.Map;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a family may move, and what that makes of its log. */
class RecordMoveTest {

    @Test
    void aFamilyMovesToAnotherVillage() {
        household().given(registration()).when(to(BILA), today()).expectEvents(within(BENGKALA, BILA));
    }

    @Test
    void theNextMoveStartsWhereTheLastEnded() {
        household()
                .given(registration(), within(BENGKALA, BILA))
                .when(to(BENGKALA), today())
                .expectEvents(within(BILA, BENGKALA));
    }

    @Test
    void aFamilyMovesInsideItsVillage() {
        household().given(registration()).when(to(BENGKALA), today()).expectEvents(within(BENGKALA, BENGKALA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.05",
                "12.05.01.2002",
                "51.71",
                "51.71.01.1001",
                "35.78.08.1003",
                "91.71",
                "96.04.02.2011",
                "53.06.07.3001"
            })
    void aFamilyLeavesTheRegency(String elsewhere) {
        household()
                .given(registration())
                .when(new RecordMove(FAMILY, elsewhere, null, null, TODAY), today())
                .expectEvents(new HouseholdMovedOut(FAMILY, BENGKALA, elsewhere, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51.08", "51.08.08", "51.08.08.9999", "12.05.01", "12.05.01.9999", "51", "Denpasar", ""})
    void nobodyMovesToWhatIsNoPlaceToLive(String nowhere) {
        refuses(to(nowhere), "toRegionCode: REGION_UNKNOWN");
    }

    /** Of regencies without a list the province and the way of numbering are known all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {"99.99", "99.99.99.9999", "20.01", "51.00", "51.70", "35.78.01", "35.78.01.4001", "35.78.00.1001"
            })
    void nobodyMovesToARegionThatIndonesiaDoesNotHave(String nowhere) {
        refuses(to(nowhere), "toRegionCode: REGION_UNKNOWN");
    }

    @Test
    void aMoveInsideTheRegencySaysWhereTo() {
        refuses(new RecordMove(FAMILY, BILA, null, null, TODAY), "hamlet: HAMLET_UNUSABLE, address: ADDRESS_UNUSABLE");
    }

    @Test
    void aFamilyThatEndedMovesNowhere() {
        household()
                .given(registration(), new HouseholdClosed(FAMILY, ClosingReason.ALL_LEFT, TODAY))
                .when(to(BILA), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("householdId: FAMILY_ENDED");
    }

    @Test
    void theSamePlaceIsNoMove() {
        refuses(
                new RecordMove(FAMILY, BENGKALA, "Kajanan", "Jalan Desa 3", TODAY),
                "toRegionCode: ALREADY_LIVES_THERE");
    }

    @Test
    void aMoveIsNotForetold() {
        refuses(new RecordMove(FAMILY, "12.05", null, null, TOMORROW), "movedOn: DATE_IN_FUTURE");
    }

    @Test
    void nobodyMovesBeforeTheFamilyIsOnRecord() {
        EventMessage<?> registered = GenericEventMessage.asEventMessage(registration())
                .andMetaData(Map.of(Actor.EFFECTIVE_DATE, TODAY.toString()));
        household()
                .given(registered)
                .when(new RecordMove(FAMILY, "12.05", null, null, YESTERDAY), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("movedOn: DATE_BEFORE_REGISTRATION");
        household().given(registered).when(to(BILA), today()).expectEvents(within(BENGKALA, BILA));
    }

    @Test
    void nobodyMovesBeforeTheMoveThatIsOnRecord() {
        household()
                .given(registration(), within(BENGKALA, BILA))
                .when(new RecordMove(FAMILY, "12.05", null, null, YESTERDAY), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("movedOn: DATE_BEFORE_EARLIER_MOVE");
    }

    @Test
    void whoHasLeftDoesNotMoveAgain() {
        household()
                .given(registration(), movedOut())
                .when(to(BILA), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("householdId: HOUSEHOLD_MOVED_OUT");
    }

    @Test
    void aFamilyWithoutAHeadNamesOneBeforeItMoves() {
        household()
                .given(registration(), died(MADE), new HeadVacated(FAMILY, MADE))
                .when(to(BILA), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("householdId: HEAD_VACANT");
    }

    @Test
    void aFamilyWithoutAHeadMayLeave() {
        household()
                .given(registration(), died(MADE), new HeadVacated(FAMILY, MADE))
                .when(new RecordMove(FAMILY, "12.05", null, null, YESTERDAY), today())
                .expectEvents(new HouseholdMovedOut(FAMILY, BENGKALA, "12.05", YESTERDAY));
    }

    private static RecordMove to(String region) {
        return new RecordMove(FAMILY, region, "Kelodan", "Jalan Baru 1", TODAY);
    }

    private static HouseholdMovedWithinRegency within(String from, String to) {
        return new HouseholdMovedWithinRegency(FAMILY, from, to, "Kelodan", MADE, "Jalan Baru 1", TODAY);
    }

    private static void refuses(RecordMove command, String problems) {
        household()
                .given(registration())
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
