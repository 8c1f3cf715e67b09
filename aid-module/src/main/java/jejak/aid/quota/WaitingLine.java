package jejak.aid.quota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.PassedOver;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.aid.quota.Places.Waiting;
import jejak.aid.rulepack.MonthRange;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who waits for a place, in the order in which they are taken by what is known today.
 *
 * @param turns the first is the first
 */
public record WaitingLine(List<Turn> turns) {

    /**
     * What is known of a family that waits.
     *
     * @param wanted the months it could still get
     * @param obstacle what stands against it today; null when nothing does
     */
    public record Known(
            String villageCode,
            Function<RegistrySource, Optional<Integer>> decile,
            MonthRange wanted,
            @Nullable BsuRefusal obstacle) {}

    /**
     * One family that waits.
     *
     * @param free the months for which it could have a place now; null when for none
     */
    public record Turn(
            String householdId,
            String villageCode,
            @Nullable Integer decile,
            LocalDate since,
            @Nullable BsuRefusal obstacle,
            @Nullable MonthRange free) {}

    /** The line of a book; each family is asked for by its id. */
    public static WaitingLine of(OpenBook book, Function<String, Known> families) {
        PlacesOpened opened = Objects.requireNonNull(book.state().opened());
        List<Turn> turns = book.state().waiting().values().stream()
                .map(w -> turn(book, opened, w, families.apply(w.householdId())))
                .sorted(order(opened))
                .toList();
        return new WaitingLine(turns);
    }

    /**
     * The turn of a family, with those before it who cannot be taken.
     *
     * @throws Rejected when it does not wait, no place is free for it, or somebody else comes first
     */
    public Next next(String householdId, OpenBook book) {
        Turn mine = turns.stream()
                .filter(t -> t.householdId().equals(householdId))
                .findFirst()
                .orElseThrow(() -> new Rejected("householdId", QuotaFault.NOT_ON_WAITING_LIST));
        if (mine.free() == null) {
            throw new Rejected("householdId", QuotaFault.NO_PLACE_FREE);
        }
        List<Turn> before = turns.subList(0, turns.indexOf(mine)).stream()
                .filter(t -> t.free() != null && book.compete(t.villageCode(), mine.villageCode()))
                .toList();
        if (before.stream().anyMatch(t -> t.obstacle() == null)) {
            throw new Rejected("householdId", QuotaFault.NOT_NEXT_IN_LINE);
        }
        return new Next(
                mine,
                before.stream()
                        .map(t -> new PassedOver(t.householdId(), Objects.requireNonNull(t.obstacle())))
                        .toList());
    }

    /** A family whose turn it is. */
    public record Next(Turn turn, List<PassedOver> passedOver) {}

    private static Turn turn(OpenBook book, PlacesOpened opened, Waiting waiting, Known known) {
        return new Turn(
                waiting.householdId(),
                known.villageCode(),
                Optional.ofNullable(opened.ranking()).flatMap(known.decile()).orElse(null),
                waiting.since(),
                known.obstacle(),
                book.free(known.villageCode(), known.wanted()).orElse(null));
    }

    /** Among equals, who came on the list first. */
    private static Comparator<Turn> order(PlacesOpened opened) {
        Comparator<Turn> order = (_, _) -> 0;
        for (WaitingOrder by : opened.order()) {
            order = order.thenComparing(
                    switch (by) {
                        case LOWEST_DECILE ->
                            Comparator.comparing(Turn::decile, Comparator.nullsLast(Comparator.naturalOrder()));
                        case LONGEST_WAITING -> Comparator.comparing(Turn::since);
                    });
        }
        return order;
    }
}
