package jejak.query.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.log.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceBookTest {

    static final String QUOTA = "quota:51.08:BSU:2024:EXTREME_POVERTY";
    static final String JULAH = "51.08.08.2009";

    /** One place of Julah was held until June. */
    static final PlacesOpened OPENED = new PlacesOpened(
            QUOTA,
            "51.08",
            "BSU",
            "EXTREME_POVERTY",
            2024,
            "2024-01",
            "2024-12",
            List.of(WaitingOrder.LOWEST_DECILE, WaitingOrder.LONGEST_WAITING),
            RegistrySource.P3KE,
            List.of(new PlaceHeld("held", JULAH, "2024-01", "2024-06", true)));

    @Test
    void aQuotaTellsWhatIsTakenAndFromWhenAPlaceIsFree() {
        PlaceBook book = book(
                OPENED,
                quota(null, 2),
                quota(BuSari.BENGKALA, 1),
                new PlaceTaken(QUOTA, "a", BuSari.BENGKALA, "2024-01", "2024-12"),
                waits("b", 1, "2024-01-12"));

        assertThat(book.quotas())
                .containsExactly(
                        new Quota(null, 2, 2, "2024-07", 1, false, "SK/1"),
                        new Quota(BuSari.BENGKALA, 1, 1, null, 1, false, "SK/1"));
        assertThat(book.free(JULAH)).contains(YearMonth.of(2024, 7));
        assertThat(book.free(BuSari.BENGKALA)).isEmpty();
    }

    @Test
    void aPlaceThatIsGivenUpIsFreeAfterItsLastMonth() {
        PlaceBook book = book(
                OPENED,
                quota(BuSari.BENGKALA, 1),
                new PlaceTaken(QUOTA, "a", BuSari.BENGKALA, "2024-01", "2024-12"),
                new PlaceGivenUp(QUOTA, "a", "2024-03"));

        assertThat(book.free(BuSari.BENGKALA)).contains(YearMonth.of(2024, 4));
        assertThat(book(OPENED, quota(BuSari.BENGKALA, 1), new PlaceGivenUp(QUOTA, "held", null))
                        .free(JULAH))
                .contains(YearMonth.of(2024, 1));
    }

    @Test
    void whoHasAPlaceOrGivesUpWaitsNoMore() {
        PlaceBook book = book(
                OPENED,
                waits("a", 1, "2024-01-10"),
                waits("b", 1, "2024-01-11"),
                waits("c", 1, "2024-01-12"),
                new PlaceTaken(QUOTA, "a", BuSari.BENGKALA, "2024-07", "2024-12"),
                new PlaceGivenUp(QUOTA, "b", null));

        assertThat(book.waiting()).extracting(WaitingListJoined::householdId).containsExactly("c");
    }

    @Test
    void atAnEarlierMomentItSaysWhatItSaidThen() {
        var log = Recorded.log(
                OPENED,
                quota(null, 3),
                Told.told(waits("a", 1, "2024-07-10")).with("effectiveDate", "2024-07-10"),
                new PlaceGivenUp(QUOTA, "a", null));

        assertThat(waiting(PlaceBook.of(log, new Moment(2L, null, null)))).isOne();
        assertThat(waiting(PlaceBook.of(log, Moment.NOW))).isZero();
        assertThat(waiting(PlaceBook.of(log, new Moment(2L, null, LocalDate.of(2024, 7, 9)))))
                .isZero();
        assertThat(PlaceBook.of(log, new Moment(null, Recorded.BEGINNING.minusSeconds(1), null)))
                .isEmpty();
    }

    static PlaceBook book(Object... events) {
        return PlaceBook.of(Recorded.log(events), Moment.NOW).orElseThrow();
    }

    static QuotaSet quota(@Nullable String village, int places) {
        return new QuotaSet(QUOTA, village, places, false, "SK/1");
    }

    static WaitingListJoined waits(String household, @Nullable Integer decile, String since) {
        return new WaitingListJoined(
                QUOTA, household, BuSari.BENGKALA, decile, decile == null ? null : "2024-01", LocalDate.parse(since));
    }

    private static int waiting(Optional<PlaceBook> book) {
        return book.orElseThrow().waiting().size();
    }
}
