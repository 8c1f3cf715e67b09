package jejak.aid.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/** What the book of a category remembers: how many places there are, who holds one in which months, who waits. */
record Places(
        @Nullable PlacesOpened opened, Map<String, Limit> limits, List<Place> held, Map<String, Waiting> waiting) {

    static final Places UNOPENED = new Places(null, Map.of(), List.of(), Map.of());

    /** The key of the quota of all villages together. */
    static final String ALL = "";

    record Waiting(String householdId, String villageCode, LocalDate since) {}

    Places evolve(QuotaEvent event, @Nullable String actor, @Nullable LocalDate on) {
        return switch (event) {
            case PlacesOpened e ->
                new Places(e, limits, e.held().stream().map(Places::place).toList(), waiting);
            case QuotaSet e -> limited(e, actor, on);
            case PlaceTaken e ->
                with(place(new PlaceHeld(e.householdId(), e.villageCode(), e.fromMonth(), e.toMonth(), false)))
                        .waiting(w -> w.remove(e.householdId()));
            case PlaceGivenUp e -> ended(e, actor, on).waiting(w -> w.remove(e.householdId()));
            case WaitingListJoined e ->
                waiting(w -> w.put(e.householdId(), new Waiting(e.householdId(), e.villageCode(), e.since())));
        };
    }

    /** The first month from which a place is free to the end of the category; nothing when there is none. */
    Optional<YearMonth> free(String villageCode) {
        MonthRange all = months();
        YearMonth from = all.months().stream()
                .filter(m -> full(ALL, m) || full(villageCode, m))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusMonths(1))
                .orElse(all.from());
        return Optional.of(from).filter(m -> !m.isAfter(all.to()));
    }

    /** The places as they stood on a day, those aside that were taken later: they are taken now. */
    Places asOf(LocalDate day) {
        Map<String, Limit> then = new LinkedHashMap<>(limits);
        then.replaceAll((_, limit) -> limit.asOf(day));
        return new Places(opened, then, held.stream().map(p -> p.asOf(day)).toList(), waiting);
    }

    /** The months that the category pays. */
    MonthRange months() {
        PlacesOpened book = Objects.requireNonNull(opened);
        return MonthRange.parse(book.fromMonth(), book.toMonth());
    }

    /** The most places that are held in one month; of a village, or of all. */
    long taken(String scope) {
        return months().months().stream().mapToLong(m -> taken(scope, m)).max().orElse(0);
    }

    /** The place a family holds and has not given up. */
    Optional<Place> placeOf(String householdId) {
        return held.stream()
                .filter(p -> p.householdId().equals(householdId) && !p.ended())
                .findFirst();
    }

    /** Whether two villages draw on the same places. */
    boolean compete(String one, String other) {
        return one.equals(other) || limits.containsKey(ALL);
    }

    private boolean full(String scope, YearMonth month) {
        Limit limit = limits.get(scope);
        return limit != null && taken(scope, month) >= limit.places();
    }

    private long taken(String scope, YearMonth month) {
        return held.stream()
                .filter(p -> p.months().contains(month))
                .filter(p -> scope.equals(ALL) || p.villageCode().equals(scope))
                .count();
    }

    private Places limited(QuotaSet e, @Nullable String actor, @Nullable LocalDate on) {
        String scope = Objects.requireNonNullElse(e.villageCode(), ALL);
        Limit last = limits.get(scope);
        int before = last == null ? e.places() : last.places();
        Map<String, Limit> now = new LinkedHashMap<>(limits);
        now.put(scope, new Limit(e.places(), e.byPack(), e.basis(), e.byPack() ? null : actor, on, before));
        return new Places(opened, Map.copyOf(now), held, waiting);
    }

    private Places with(Place place) {
        return new Places(
                opened, limits, Stream.concat(held.stream(), Stream.of(place)).toList(), waiting);
    }

    private Places ended(PlaceGivenUp e, @Nullable String actor, @Nullable LocalDate on) {
        List<Place> now = held.stream()
                .map(p -> p.householdId().equals(e.householdId()) && !p.ended() ? p.end(e.lastMonth(), actor, on) : p)
                .toList();
        return new Places(opened, limits, now, waiting);
    }

    private Places waiting(Consumer<Map<String, Waiting>> change) {
        Map<String, Waiting> now = new LinkedHashMap<>(waiting);
        change.accept(now);
        return new Places(opened, limits, held, Collections.unmodifiableMap(now));
    }

    private static Place place(PlaceHeld h) {
        MonthRange months = MonthRange.parse(h.fromMonth(), h.toMonth());
        return new Place(h.householdId(), h.villageCode(), months, h.ended(), null);
    }
}
