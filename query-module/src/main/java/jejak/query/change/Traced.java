package jejak.query.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A family at one moment with the event that each of its fields comes from: folded fact by fact, and what differs after
 * a fact comes from its event.
 */
final class Traced {

    /**
     * What made a field what it is.
     *
     * @param before the field before it; null when there was none
     */
    record Origin(RecordedEvent event, @Nullable FamilyField before) {}

    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<Long> counted = new HashSet<>();
    private Map<String, FamilyField> fields = Map.of();

    private Traced() {}

    /** @param facts in the order in which they count */
    static Traced of(List<Fact> facts) {
        Traced traced = new Traced();
        HouseholdFold fold = new HouseholdFold();
        for (Fact fact : facts) {
            fold.on(fact);
            traced.take(fact.event(), fold.answer().map(FamilyFields::of).orElse(Map.of()));
        }
        return traced;
    }

    /** By path; empty for a family that was not yet registered. */
    Map<String, FamilyField> fields() {
        return fields;
    }

    /** What made a field what it is, or took it away; null when nothing ever said anything of it. */
    @Nullable
    Origin origin(String path) {
        return origins.get(path);
    }

    /** Paths whose values are not the same at another moment. */
    Set<String> differing(Traced other) {
        return differing(fields, other.fields);
    }

    /** Why a field is otherwise than at an earlier moment: what counts here and not there, or there and not here. */
    RecordedEvent cause(String path, Traced before) {
        Origin here = origin(path);
        Origin there = before.origin(path);
        boolean known = here == null || before.counted.contains(here.event().position());
        boolean gone = there != null && !counted.contains(there.event().position());
        Origin cause = (known && gone) || here == null ? there : here;
        return Objects.requireNonNull(cause, "A field that differs was set at one of both moments.")
                .event();
    }

    private void take(RecordedEvent event, Map<String, FamilyField> next) {
        counted.add(event.position());
        for (String path : differing(fields, next)) {
            origins.put(path, new Origin(event, fields.get(path)));
        }
        fields = next;
    }

    private static Set<String> differing(Map<String, FamilyField> one, Map<String, FamilyField> other) {
        Set<String> paths = new LinkedHashSet<>(other.keySet());
        paths.addAll(one.keySet());
        paths.removeIf(path -> Objects.equals(value(one.get(path)), value(other.get(path))));
        return paths;
    }

    private static @Nullable String value(@Nullable FamilyField field) {
        return field == null ? null : field.value();
    }
}
