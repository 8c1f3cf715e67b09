package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.household.RecordDeath;
import jejak.household.RecordMove;
import jejak.household.arrival.AcceptMoveIn;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.welfare.MarkResidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When somebody was declared dead who is not, or died on another day. */
class CorrectDeathTest {

    private final Neighbours all = Neighbours.ofBengkala();

    @BeforeEach
    void sariIsDeclaredDead() {
        all.send(new RecordDeath(MADES, SARI, YESTERDAY, null), "operator");
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void theLivingAreRecordedAgainAndMayDieAgain() {
        String death = all.lastId(MADES, MemberDeceased.class);
        all.send(correct(death, null), "officer");
        assertThat(all.lastAppend()).containsExactly(new DeathCorrected(MADES, SARI, death, null));
        all.refuses(correct(death, null), "personId: NO_DEATH_RECORDED");
        all.send(new RecordDeath(MADES, SARI, TODAY, null));
        assertThat(all.lastAppend()).containsExactly(new MemberDeceased(MADES, SARI, TODAY));
    }

    @Test
    void nobodyBringsBackAloneWhomTheyDeclaredDead() {
        String death = all.lastId(MADES, MemberDeceased.class);
        all.refuses(correct(death, null), ": SECOND_PERSON_NEEDED");
        all.send(correct(death, YESTERDAY.minusDays(3)));
        all.refuses(correct(all.lastId(MADES, DeathCorrected.class), null), ": SECOND_PERSON_NEEDED");
    }

    @Test
    void whoPutTheDayRightIsOneMoreWhoseWordItIsAndWhoRecordedItFirstStaysOne() {
        all.send(correct(all.lastId(MADES, MemberDeceased.class), YESTERDAY.minusDays(3)), "officer");
        String again = all.lastId(MADES, DeathCorrected.class);
        all.refuses(correct(again, null), "operator", ": SECOND_PERSON_NEEDED");
        all.refuses(correct(again, null), "officer", ": SECOND_PERSON_NEEDED");
        all.send(correct(again, null), "another");
        all.send(new RecordDeath(MADES, SARI, TODAY, null), "another");
        all.send(correct(all.lastId(MADES, MemberDeceased.class), null), "operator");
        assertThat(all.said(MADES)).last().isInstanceOf(DeathCorrected.class);
    }

    @Test
    void onlyTheLatestWordIsReplacedAndByAnotherDay() {
        String death = all.lastId(MADES, MemberDeceased.class);
        all.refuses(correct("another", TODAY), "supersedes: SUPERSEDES_NOT_LATEST");
        all.refuses(correct(death, YESTERDAY), "diedOn: DEATH_UNCHANGED");
        all.refuses(correct(death, TODAY.plusDays(1)), "diedOn: DATE_IN_FUTURE");
        all.refuses(correct(death, LocalDate.of(1950, 1, 1)), "diedOn: DATE_BEFORE_BIRTH");
        all.refuses(new CorrectDeath(MADES, MADE, death, TODAY), "personId: NO_DEATH_RECORDED");
    }

    /** Money may have been paid between the two days. */
    @Test
    void theDayIsPutRightInAFamilyThatIsAtItsEndToo() {
        String death = all.lastId(MADES, MemberDeceased.class);
        all.happened(MADES, new HouseholdClosed(MADES, ClosingReason.MERGED, YESTERDAY));
        all.refuses(correct(death, null), "officer", "householdId: FAMILY_ENDED");
        all.send(correct(death, YESTERDAY.minusDays(3)), "officer");
        assertThat(all.lastAppend()).containsExactly(new DeathCorrected(MADES, SARI, death, YESTERDAY.minusDays(3)));
    }

    /** Who lived alone has no family to come back to unless it goes on. */
    @Test
    void aFamilyThatEndedForADeathThatNeverWasGoesOn() {
        all.send(new RecordDeath(PUTUS, PUTU, YESTERDAY, null));
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, YESTERDAY), "officer");
        String death = all.lastId(PUTUS, MemberDeceased.class);
        String end = all.lastId(PUTUS, HouseholdClosed.class);
        CorrectDeath alive = new CorrectDeath(PUTUS, PUTU, death, null);
        all.refuses(alive, "operator", ": SECOND_PERSON_NEEDED");
        all.refuses(alive, "officer", ": SECOND_PERSON_NEEDED");

        all.send(alive, "another");

        assertThat(all.lastAppend())
                .containsExactly(
                        new DeathCorrected(PUTUS, PUTU, death, null), new HouseholdReopened(PUTUS, end, BENGKALA));
        assertThat(all.holders())
                .containsEntry("nik/" + NIK_PUTU, PUTUS)
                .containsEntry("family-card/" + CARD_OF_PUTU, PUTUS);
        all.refuses(alive, "another", "personId: NO_DEATH_RECORDED");
        all.send(new ReplaceHead(PUTUS, PUTU, null));
        all.send(new RecordMove(PUTUS, BILA, "Kelod", "Jalan 2", TODAY));
        all.send(new MarkResidence(PUTUS, TODAY, null));
    }

    @Test
    void itMayEndAgainAndGoOnAgain() {
        all.send(new RecordDeath(PUTUS, PUTU, YESTERDAY, null));
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, YESTERDAY));
        all.send(new CorrectDeath(PUTUS, PUTU, all.lastId(PUTUS, MemberDeceased.class), null), "another");
        all.send(new RecordDeath(PUTUS, PUTU, TODAY, null), "another");
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, TODAY), "another");
        String end = all.lastId(PUTUS, HouseholdClosed.class);
        all.send(new CorrectDeath(PUTUS, PUTU, all.lastId(PUTUS, MemberDeceased.class), null));
        assertThat(all.lastAppend()).last().isEqualTo(new HouseholdReopened(PUTUS, end, BENGKALA));
    }

    /** Another regency may be about to take it in. */
    @Test
    void whatHadLeftBeforeItEndedIsAwayStill() {
        all.send(new RecordMove(PUTUS, "12.05", null, null, YESTERDAY));
        all.send(new RecordDeath(PUTUS, PUTU, YESTERDAY, null));
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, YESTERDAY));
        all.send(new CorrectDeath(PUTUS, PUTU, all.lastId(PUTUS, MemberDeceased.class), null), "another");
        assertThat(all.lastAppend())
                .last()
                .isEqualTo(new HouseholdReopened(PUTUS, all.lastId(PUTUS, HouseholdClosed.class), null));
        all.send(
                new AcceptMoveIn(LANGKATS, PUTUS, NIK_PUTU, HINAI, "Dusun I", CARD_OF_PUTU, "Jalan Baru 1"), "langkat");
    }

    @Test
    void theForgottenStayAsTheyAre() {
        String death = all.lastId(MADES, MemberDeceased.class);
        all.happened(MADES, new ErasureExecuted(MADES, SARI, "key"));
        all.refuses(correct(death, null), "officer", "personId: MEMBER_ERASED");
    }

    private static CorrectDeath correct(String supersedes, @Nullable LocalDate on) {
        return new CorrectDeath(MADES, SARI, supersedes, on);
    }
}
