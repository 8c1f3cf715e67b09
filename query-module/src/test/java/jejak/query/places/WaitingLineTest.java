package jejak.query.places;

import static jejak.query.places.PlaceBookTest.OPENED;
import static jejak.query.places.PlaceBookTest.QUOTA;
import static jejak.query.places.PlaceBookTest.book;
import static jejak.query.places.PlaceBookTest.quota;
import static jejak.query.places.PlaceBookTest.waits;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private final Map<String, List<Object>> families = new HashMap<>();

    @Test
    void thePoorerComesFirstAndThenWhoHasWaitedLonger() {
        family("a", 2);
        family("b", 1);
        family("c", 1);
        family("d", null);
        PlaceBook book = book(
                OPENED,
                quota(null, 1),
                waits("d", null, "2024-01-09"),
                waits("a", 1, "2024-01-10"),
                waits("b", 1, "2024-01-12"),
                waits("c", 1, "2024-01-11"));

        assertThat(said(book))
                .containsExactly(
                        "1 c next: Decile 1, waits since 11 January 2024; next in line, for July 2024 and after.",
                        "2 b: Decile 1, waits since 12 January 2024; a family before it comes first.",
                        "3 a: Decile 2, waits since 10 January 2024; a family before it comes first.",
                        "4 d: Not ranked, waits since 9 January 2024; a family before it comes first.");
    }

    @Test
    void whoIsOnTheRegistryWithoutARankIsNotRanked() {
        family("a", null)
                .add(new RegistryMembershipChanged("a", RegistrySource.P3KE, "2024-02", RegistryStatus.LISTED));

        assertThat(said(book(OPENED, quota(null, 1), waits("a", null, "2024-01-10"))))
                .containsExactly(
                        "1 a next: Not ranked, waits since 10 January 2024; next in line, for July 2024 and after.");
    }

    @Test
    void theRankOfTheNewestPeriodCountsHoweverLateAnEarlierOneIsTold() {
        family("a", 1).add(new WelfareDecileChanged("a", RegistrySource.P3KE, "2023-08", 4));
        family("b", 2);

        assertThat(said(book(OPENED, quota(null, 1), waits("b", 2, "2024-01-10"), waits("a", 1, "2024-01-11"))))
                .containsExactly(
                        "1 a next: Decile 1, waits since 11 January 2024; next in line, for July 2024 and after.",
                        "2 b: Decile 2, waits since 10 January 2024; a family before it comes first.");
    }

    @Test
    void whoCannotTakeAPlaceStandsInNobodysWay() {
        family("left", 1).add(new HouseholdMovedOut("left", BuSari.BENGKALA, "12.05", LocalDate.of(2024, 3, 1)));
        family("dead", 1).add(new MemberDeceased("dead", BuSari.SARI, LocalDate.of(2024, 3, 1)));
        family("rich", 1).add(BuSari.eligible(EligibilityOutcome.ELIGIBLE, EligibilityOutcome.NOT_ELIGIBLE));
        family("last", 1);
        PlaceBook book = book(
                OPENED,
                quota(null, 1),
                waits("left", 1, "2024-01-10"),
                waits("dead", 1, "2024-01-11"),
                waits("rich", 1, "2024-01-12"),
                waits("last", 1, "2024-01-13"));

        assertThat(said(book))
                .containsExactly(
                        "1 left: Decile 1, waits since 10 January 2024; it has left the regency.",
                        "2 dead: Decile 1, waits since 11 January 2024; its recipient has died.",
                        "3 rich: Decile 1, waits since 12 January 2024; it is not eligible any more.",
                        "4 last next: Decile 1, waits since 13 January 2024; next in line, for July 2024 and after.");
    }

    @Test
    void whoEndedAndWhoseRecipientWentOverStandInNobodysWay() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        family("ended", 1).add(new HouseholdClosed("ended", ClosingReason.MERGED, day));
        family("parted", 1)
                .add(new MemberLeft(
                        "parted", BuSari.SARI, BuSari.IBU_SARI.nik(), DepartureReason.MARRIAGE, "there", day));
        family("last", 1);
        PlaceBook book = book(
                OPENED,
                quota(null, 1),
                waits("ended", 1, "2024-01-10"),
                waits("parted", 1, "2024-01-11"),
                waits("last", 1, "2024-01-13"));

        assertThat(said(book))
                .containsExactly(
                        "1 ended: Decile 1, waits since 10 January 2024; nobody is left of it.",
                        "2 parted: Decile 1, waits since 11 January 2024; its recipient belongs to it no more.",
                        "3 last next: Decile 1, waits since 13 January 2024; next in line, for July 2024 and after.");
    }

    @Test
    void withoutAPlaceNobodyIsNext() {
        family("a", 1);
        PlaceBook book = book(OPENED, quota(BuSari.BENGKALA, 0), waits("a", 1, "2024-01-10"));

        assertThat(said(book))
                .containsExactly("1 a: Decile 1, waits since 10 January 2024; no place is free for its village.");
    }

    @Test
    void villagesWithPlacesOfTheirOwnDoNotWaitForEachOther() {
        family("a", 1);
        families.put("b", new ArrayList<>(List.of(BuSari.registered("b", PlaceBookTest.JULAH))));
        PlaceBook book = book(
                OPENED,
                quota(BuSari.BENGKALA, 1),
                quota(PlaceBookTest.JULAH, 1),
                waits("a", 1, "2024-01-10"),
                waits("b", null, "2024-01-11"));

        assertThat(WaitingLine.of(book, this::folded)).allMatch(WaitingFamily::next);
    }

    private List<Object> family(String id, @Nullable Integer decile) {
        List<Object> log = new ArrayList<>(List.of(BuSari.registered(id, BuSari.BENGKALA)));
        if (decile != null) {
            log.add(new WelfareDecileChanged(id, RegistrySource.P3KE, "2024-02", decile));
        }
        log.add(new RecipientWaitlisted(
                id,
                QUOTA,
                "BSU",
                "EXTREME_POVERTY",
                2024,
                BuSari.SARI,
                450_000,
                "2024-01",
                "2024-12",
                "buleleng-2024"));
        families.put(id, log);
        return log;
    }

    private Optional<Household> folded(String id) {
        return HouseholdFold.of(Recorded.log(families.get(id).toArray()));
    }

    private List<String> said(PlaceBook book) {
        return WaitingLine.of(book, this::folded).stream()
                .map(w -> w.rank() + " " + w.householdId() + (w.next() ? " next: " : ": ")
                        + w.reason().en())
                .toList();
    }
}
