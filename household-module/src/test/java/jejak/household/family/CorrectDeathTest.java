package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.household.RecordDeath;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.HouseholdEvent.MemberDeceased;
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
        all.happened(MADES, new HouseholdClosed(MADES, ClosingReason.ALL_LEFT, YESTERDAY));
        all.refuses(correct(death, null), "officer", "householdId: FAMILY_ENDED");
        all.send(correct(death, YESTERDAY.minusDays(3)), "officer");
        assertThat(all.lastAppend()).containsExactly(new DeathCorrected(MADES, SARI, death, YESTERDAY.minusDays(3)));
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
