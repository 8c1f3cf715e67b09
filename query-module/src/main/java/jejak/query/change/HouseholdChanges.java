package jejak.query.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.AsOf;
import jejak.query.log.Moment;
import jejak.query.log.Moments;
import jejak.query.timeline.Timeline;
import jejak.query.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** What changed in a family between two moments, and what made each of its fields what it is. */
@FromLog(sdl = ChangeSdl.TEXT)
class HouseholdChanges {

    private final Ledger ledger;

    HouseholdChanges(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    @Nullable
    List<Change> householdDiff(@Argument String id, @Argument AsOf from, @Argument @Nullable AsOf to) {
        return difference(ledger.stream(id), Moments.of(from, ledger), Moments.of(to, ledger))
                .orElse(null);
    }

    @QueryMapping
    @Nullable
    List<Change> blame(@Argument String id, @Argument @Nullable String path, @Argument @Nullable AsOf asOf) {
        return origins(ledger.stream(id), path, Moments.of(asOf, ledger)).orElse(null);
    }

    static Optional<List<Change>> difference(List<RecordedEvent> log, Moment from, Moment to) {
        Traced before = Traced.of(HouseholdFold.facts(log, from));
        Traced after = Traced.of(HouseholdFold.facts(log, to));
        Function<RecordedEvent, TimelineItem> items = items(log);
        List<Change> changes = before.differing(after).stream()
                .map(path -> new Change(
                        path,
                        before.fields().get(path),
                        after.fields().get(path),
                        items.apply(after.cause(path, before))))
                .toList();
        return HouseholdFold.of(log).map(_ -> changes);
    }

    static Optional<List<Change>> origins(List<RecordedEvent> log, @Nullable String under, Moment moment) {
        Traced family = Traced.of(HouseholdFold.facts(log, moment));
        Function<RecordedEvent, TimelineItem> items = items(log);
        List<Change> origins = family.fields().entrySet().stream()
                .filter(field -> under == null || lies(field.getKey(), under))
                .map(field -> origin(field.getKey(), field.getValue(), family, items))
                .toList();
        return family.fields().isEmpty() ? Optional.empty() : Optional.of(origins);
    }

    private static Change origin(
            String path, FamilyField now, Traced family, Function<RecordedEvent, TimelineItem> items) {
        Traced.Origin origin = Objects.requireNonNull(family.origin(path), "Every field comes from an event.");
        return new Change(path, origin.before(), now, items.apply(origin.event()));
    }

    private static boolean lies(String path, String under) {
        return path.equals(under) || path.startsWith(under + ".") || path.startsWith(under + "[");
    }

    /** Told once for the whole log, since a sentence uses the names that were known when it was recorded. */
    private static Function<RecordedEvent, TimelineItem> items(List<RecordedEvent> log) {
        Map<Long, TimelineItem> told =
                Timeline.items(
                                log,
                                log.stream()
                                        .map(event -> event.envelope().version())
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(TimelineItem::position, Function.identity()));
        return event -> Objects.requireNonNull(told.get(event.position()));
    }
}
