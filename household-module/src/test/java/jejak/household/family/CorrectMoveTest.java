package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.RecordDeath;
import jejak.household.RecordMove;
import jejak.household.arrival.AcceptMoveIn;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a family is said to have moved where it never did. */
class CorrectMoveTest {

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void aFamilyThatNeverLeftTheRegencyGoesOn() {
        all.send(new RecordMove(MADES, "12.05", null, null, YESTERDAY));
        String move = all.lastId(MADES, HouseholdMovedOut.class);
        all.refuses(correct(move, BENGKALA), ": SECOND_PERSON_NEEDED");
        all.send(correct(move, BENGKALA), "officer");
        assertThat(all.lastAppend())
                .containsExactly(new MoveCorrected(MADES, move, BENGKALA, "Kajanan", MADE, "Jalan Desa 3"));
        all.send(new RecordMove(MADES, BILA, "Kelodan", "Jalan Baru 1", TODAY));
        all.refuses(correct(move, BENGKALA), "supersedes: NO_MOVE_RECORDED");
    }

    @Test
    void aMoveInsideTheRegencyIsPutRightByAnyOfficer() {
        all.send(new RecordMove(MADES, BILA, "Kelodan", "Jalan Baru 1", YESTERDAY));
        String move = all.lastId(MADES, HouseholdMovedWithinRegency.class);
        all.refuses(correct(move, "12.05.01.2001"), "villageCode: VILLAGE_UNKNOWN");
        all.send(correct(move, BENGKALA));
        assertThat(all.said(MADES)).last().isInstanceOf(MoveCorrected.class);
    }

    @Test
    void whoNeverMovedHasNothingToPutRight() {
        all.refuses(correct("", BENGKALA), "supersedes: NO_MOVE_RECORDED");
    }

    @Test
    void ofAFamilyThatAnotherRegencyTookInNothingIsPutRightHere() {
        all.send(new RecordDeath(MADES, KETUT, YESTERDAY, null));
        all.madesGoToLangkat();
        String move = all.lastId(MADES, HouseholdMovedOut.class);
        String death = all.lastId(MADES, MemberDeceased.class);
        all.refuses(correct(move, BENGKALA), "officer", "householdId: FAMILY_ENDED");
        all.refuses(new CorrectDeath(MADES, KETUT, death, null), "officer", "householdId: FAMILY_ENDED");
        assertThat(all.said(MADES)).last().isInstanceOf(HouseholdHandedOver.class);
    }

    @Test
    void aMoveThatWasTakenBackLeadsNowhere() {
        all.send(new RecordMove(MADES, "12.05", null, null, YESTERDAY));
        all.send(correct(all.lastId(MADES, HouseholdMovedOut.class), BENGKALA), "officer");
        all.refuses(
                new AcceptMoveIn(LANGKATS, MADES, NIK_MADE, HINAI, "Dusun I", CARD, "Jalan Baru 1"),
                "langkat",
                "previousHouseholdId: NO_SUCH_ARRIVAL");
    }

    @Test
    void whereTheFamilyLivesIsSaidInWordsAndSomebodyHeadsIt() {
        all.send(new RecordMove(MADES, BILA, "Kelodan", "Jalan Baru 1", YESTERDAY));
        String move = all.lastId(MADES, HouseholdMovedWithinRegency.class);
        all.refuses(
                new CorrectMove(MADES, move, BENGKALA, "", ""), "hamlet: HAMLET_UNUSABLE, address: ADDRESS_UNUSABLE");
        all.send(new RecordDeath(MADES, MADE, YESTERDAY, null));
        all.refuses(correct(move, BENGKALA), "householdId: HEAD_VACANT");
    }

    private static CorrectMove correct(String supersedes, String village) {
        return new CorrectMove(MADES, supersedes, village, "Kajanan", "Jalan Desa 3");
    }
}
