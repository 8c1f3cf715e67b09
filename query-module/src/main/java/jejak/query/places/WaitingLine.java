package jejak.query.places;

import static jejak.query.words.Sentence.say;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Household;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Those who wait for a place, in the order in which they are taken, each with the reason why it is where it is. */
final class WaitingLine {

    /** One that waits and what is known of it at the moment. */
    private record Turn(
            String householdId,
            String villageCode,
            @Nullable Integer decile,
            WaitingListJoined joined,
            @Nullable YearMonth free,
            @Nullable Sentence obstacle) {
        boolean couldTake() {
            return free != null && obstacle == null;
        }
    }

    private final PlaceBook book;

    private WaitingLine(PlaceBook book) {
        this.book = book;
    }

    /** The families are found by their ids, as they were at the moment of the book. */
    static List<WaitingFamily> of(PlaceBook book, Function<String, Optional<Household>> families) {
        WaitingLine line = new WaitingLine(book);
        List<Turn> turns = book.waiting().stream()
                .map(w -> line.turn(w, families.apply(w.householdId())))
                .sorted(order(book.opened().order()))
                .toList();
        List<WaitingFamily> said = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            said.add(line.said(turn, turns.subList(0, said.size())));
        }
        return said;
    }

    private Turn turn(WaitingListJoined joined, Optional<Household> family) {
        String village = family.map(Household::villageCode).orElse(joined.villageCode());
        return new Turn(
                joined.householdId(),
                village,
                family.isPresent() ? decile(family.get()) : joined.decile(),
                joined,
                book.free(village).orElse(null),
                family.map(f -> Obstacle.of(f, book.opened())).orElse(null));
    }

    private WaitingFamily said(Turn turn, List<Turn> before) {
        boolean first =
                before.stream().noneMatch(b -> b.couldTake() && book.compete(b.villageCode(), turn.villageCode()));
        boolean next = first && turn.couldTake();
        return new WaitingFamily(
                turn.householdId(),
                turn.villageCode(),
                before.size() + 1,
                turn.decile(),
                turn.joined().since(),
                turn.free() == null ? null : turn.free().toString(),
                next,
                say("%s; %s.", "%s; %s.", standing(turn), why(turn, next)));
    }

    private static Sentence standing(Turn turn) {
        return turn.decile() == null
                ? say(
                        "Tanpa peringkat, menunggu sejak %s",
                        "Not ranked, waits since %s", turn.joined().since())
                : say(
                        "Desil %d, menunggu sejak %s",
                        "Decile %d, waits since %s",
                        turn.decile(),
                        turn.joined().since());
    }

    private static Sentence why(Turn turn, boolean next) {
        if (turn.obstacle() != null) {
            return turn.obstacle();
        }
        if (turn.free() == null) {
            return new Sentence("belum ada tempat kosong bagi desanya", "no place is free for its village");
        }
        return next
                ? say("giliran berikutnya, untuk %s dan sesudahnya", "next in line, for %s and after", turn.free())
                : new Sentence("keluarga di depannya didahulukan", "a family before it comes first");
    }

    /** Of the newest period, as the rules count it; a registry may tell of an earlier one later, or rank nobody. */
    private @Nullable Integer decile(Household family) {
        return family.log().stream()
                .map(RecordedEvent::payload)
                .filter(WelfareDecileChanged.class::isInstance)
                .map(WelfareDecileChanged.class::cast)
                .filter(e -> e.source() == book.opened().ranking())
                .reduce((old, now) -> now.period().compareTo(old.period()) < 0 ? old : now)
                .map(WelfareDecileChanged::decile)
                .orElse(null);
    }

    /** Among equals, who came on the list first. */
    private static Comparator<Turn> order(List<WaitingOrder> asked) {
        Comparator<Turn> order = (_, _) -> 0;
        for (WaitingOrder by : asked) {
            order = order.thenComparing(
                    switch (by) {
                        case LOWEST_DECILE ->
                            Comparator.comparing(Turn::decile, Comparator.nullsLast(Comparator.naturalOrder()));
                        case LONGEST_WAITING ->
                            Comparator.comparing(t -> t.joined().since());
                    });
        }
        return order;
    }
}
