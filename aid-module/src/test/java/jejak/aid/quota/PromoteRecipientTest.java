package jejak.aid.quota;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.quota.PlacesOffice.JULAH;
import static jejak.aid.quota.PlacesOffice.family;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.Families;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.PassedOver;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromoteRecipientTest {

    private final PlacesOffice office = new PlacesOffice();

    /** One place, which the first family has by decree; three wait for it. */
    @BeforeEach
    void threeWait() {
        office.families(4);
        office.quota(null, 1);
        office.nominate(1);
        office.decree("SK/1", 1);
        office.on("2024-01-11");
        office.nominate(2);
        office.on("2024-01-12");
        office.nominate(3, 4);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void theLongestWaitingTakesThePlaceThatIsFreeForTheMonthsAfter() {
        office.end(1, "2024-06");
        office.promote(2);

        assertThat(office.last(2, RecipientPromoted.class).fromMonth()).isEqualTo("2024-07");
        BsuRecipientNominated nominated = office.last(2, BsuRecipientNominated.class);
        assertThat(nominated.fromMonth()).isEqualTo("2024-07");
        assertThat(nominated.toMonth()).isEqualTo("2024-12");
        assertThat(office.book().getLast())
                .isEqualTo(new PlaceTaken(PlacesOffice.BOOK, family(2), Families.BENGKALA, "2024-07", "2024-12"));
        office.decree("SK/2", 2);
    }

    @Test
    void thePoorerComesFirstByWhatIsKnownToday() {
        office.ranked(2, 1, "2024-02");
        office.end(1, null);
        assertRejected(() -> office.promote(3), "householdId", QuotaFault.NOT_NEXT_IN_LINE);
        office.promote(2);
    }

    @Test
    void whoIsNotEligibleAnyMoreIsPassedOverAndNamed() {
        office.happened(2, Families.delisted(family(2), RegistrySource.DTKS, "2024-02"));
        office.end(1, null);
        office.promote(3);

        assertThat(office.last(3, RecipientPromoted.class).passedOver())
                .containsExactly(new PassedOver(family(2), BsuRefusal.NOT_ELIGIBLE));
    }

    @Test
    void refusesOnTheRecordWhoIsNotEligibleAnyMore() {
        office.happened(2, Families.movedOut(family(2)));
        office.end(1, null);
        office.promote(2);

        assertThat(office.last(2, BsuRefused.class).reason()).isEqualTo(BsuRefusal.MOVED_OUT);
        assertThat(office.said(2)).doesNotContain("RecipientPromoted");
    }

    @Test
    void nobodyIsPromotedWithoutAPlace() {
        assertRejected(() -> office.promote(2), "householdId", QuotaFault.NO_PLACE_FREE);
        office.end(1, null);
        office.promote(2);
        assertRejected(() -> office.promote(3), "householdId", QuotaFault.NO_PLACE_FREE);
        assertRejected(() -> office.promote(2), "householdId", QuotaFault.NOT_ON_WAITING_LIST);
    }

    @Test
    void aNewcomerDoesNotOvertakeThoseWhoWait() {
        office.end(1, null);
        office.aid.happened(family(5), Families.extremelyPoor(family(5)));
        office.nominate(5);

        assertThat(office.said(5)).containsExactly("RecipientWaitlisted");
    }

    @Test
    void aFamilyThatMovedWaitsWhereItLivesNow() {
        office.quota(null, 9);
        office.quota(Families.BENGKALA, 1);
        assertRejected(() -> office.promote(3), "householdId", QuotaFault.NO_PLACE_FREE);
        office.moved(3, JULAH);
        office.promote(3);

        assertThat(office.book()).contains(new PlaceTaken(PlacesOffice.BOOK, family(3), JULAH, "2024-01", "2024-12"));
    }

    @Test
    void whoGivesUpWaitingLosesItsTurn() {
        office.end(2, null);
        office.end(1, null);
        office.promote(3);
    }

    @Test
    void nobodyTakesAPlaceBeforeItWasFree() {
        office.on("2024-03-10");
        office.end(1, "2024-06");
        office.on("2024-03-09");
        assertRejected(() -> office.promote(2), Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_VACANCY);
        office.on("2024-03-10");
        office.promote(2);
    }

    @Test
    void nobodyTakesAPlaceThatThereWasNotYet() {
        office.on("2024-03-10");
        office.quota(null, 2);
        office.on("2024-03-09");
        assertRejected(() -> office.promote(2), Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_VACANCY);
        office.on("2024-03-10");
        office.promote(2);
    }

    @Test
    void nobodysTurnComesBeforeTheyWait() {
        office.end(1, null);
        office.promote(2);
        office.end(2, null);
        office.on("2024-01-11");
        assertRejected(() -> office.promote(3), Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_WAITING);
        office.on("2024-01-12");
        office.promote(3);
    }

    @Test
    void fourEyes() {
        office.end(1, null);
        assertRejected(() -> office.promote(2, "nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> office.promote(2, "setter"), "", QuotaFault.SAME_HAND_AS_QUOTA);
        assertRejected(() -> office.promote(2, "head"), "", QuotaFault.SAME_HAND_AS_ENDING);
        office.promote(2, "regent");
        assertRejected(() -> office.decree("SK/2", 2), "householdIds[0]", FourEyesFault.SAME_HAND_AS_NOMINATION);
    }
}
