package jejak.query.places;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Moment;
import jejak.query.log.Saying;

/** What the log of a category's places says at one moment. */
final class PlaceBook {

    private static final String ALL = "";

    private final PlacesOpened opened;
    private final Map<String, QuotaSet> quotas = new LinkedHashMap<>();
    private final List<PlaceHeld> held;
    private final Map<String, WaitingListJoined> waiting = new LinkedHashMap<>();

    private PlaceBook(PlacesOpened opened) {
        this.opened = opened;
        this.held = new ArrayList<>(opened.held());
    }

    /** Nothing for a log that is not one of places, or was not yet one at the moment. */
    static Optional<PlaceBook> of(List<RecordedEvent> log, Moment moment) {
        PlaceBook book = null;
        for (var fact : moment.facts(log, PlaceBook::inOrder)) {
            if (fact.said() instanceof PlacesOpened e) {
                book = new PlaceBook(e);
            } else if (book != null && fact.said() instanceof QuotaEvent e) {
                book.on(e);
            }
        }
        return Optional.ofNullable(book);
    }

    /** What one book says is true in the order in which it was written. */
    private static List<Saying> inOrder(List<RecordedEvent> log) {
        return log.stream().map(e -> Saying.of(e).following("book")).toList();
    }

    private void on(QuotaEvent event) {
        switch (event) {
            case PlacesOpened _ -> {} // the first of them
            case QuotaSet e -> quotas.put(scope(e), e);
            case PlaceTaken e -> {
                waiting.remove(e.householdId());
                held.add(new PlaceHeld(e.householdId(), e.villageCode(), e.fromMonth(), e.toMonth(), false));
            }
            case PlaceGivenUp e -> {
                waiting.remove(e.householdId());
                held.replaceAll(h -> h.householdId().equals(e.householdId()) && !h.ended() ? ended(h, e) : h);
            }
            case WaitingListJoined e -> waiting.put(e.householdId(), e);
        }
    }

    PlacesOpened opened() {
        return opened;
    }

    /** Everybody who waits, as they joined. */
    List<WaitingListJoined> waiting() {
        return List.copyOf(waiting.values());
    }

    List<Quota> quotas() {
        return quotas.values().stream().map(this::quota).toList();
    }

    /** First month from which a family of the village could have a place; nothing when there is none. */
    Optional<YearMonth> free(String villageCode) {
        return free(List.of(ALL, villageCode));
    }

    /** Whether two villages draw on the same places. */
    boolean compete(String one, String other) {
        return one.equals(other) || quotas.containsKey(ALL);
    }

    private Quota quota(QuotaSet e) {
        String scope = scope(e);
        int taken = months().mapToInt(m -> taken(scope, m)).max().orElse(0);
        int waits = (int) waiting.values().stream()
                .filter(w -> scope.equals(ALL) || w.villageCode().equals(scope))
                .count();
        String from = free(List.of(scope)).map(YearMonth::toString).orElse(null);
        return new Quota(e.villageCode(), e.places(), taken, from, waits, e.byPack(), e.basis());
    }

    private Optional<YearMonth> free(List<String> scopes) {
        List<QuotaSet> counted =
                quotas.values().stream().filter(q -> scopes.contains(scope(q))).toList();
        YearMonth from = months().filter(m -> counted.stream().anyMatch(q -> taken(scope(q), m) >= q.places()))
                .max(Comparator.naturalOrder())
                .map(full -> full.plusMonths(1))
                .orElse(YearMonth.parse(opened.fromMonth()));
        return Optional.of(from).filter(m -> !m.isAfter(YearMonth.parse(opened.toMonth())));
    }

    private int taken(String scope, YearMonth month) {
        String iso = month.toString();
        return (int) held.stream()
                .filter(h -> h.fromMonth().compareTo(iso) <= 0 && h.toMonth().compareTo(iso) >= 0)
                .filter(h -> scope.equals(ALL) || h.villageCode().equals(scope))
                .count();
    }

    private Stream<YearMonth> months() {
        YearMonth to = YearMonth.parse(opened.toMonth());
        return Stream.iterate(YearMonth.parse(opened.fromMonth()), m -> !m.isAfter(to), m -> m.plusMonths(1));
    }

    private static PlaceHeld ended(PlaceHeld h, PlaceGivenUp e) {
        String last = e.lastMonth() == null
                ? YearMonth.parse(h.fromMonth()).minusMonths(1).toString()
                : e.lastMonth();
        return new PlaceHeld(h.householdId(), h.villageCode(), h.fromMonth(), last, true);
    }

    private static String scope(QuotaSet e) {
        return e.villageCode() == null ? ALL : e.villageCode();
    }
}
