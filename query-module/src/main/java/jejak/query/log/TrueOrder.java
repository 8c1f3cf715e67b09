package jejak.query.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what one log says into the order in which it is true: by day, and what is of one day as it was recorded.
 * What corrects stands in the place of what was wrong; what was voided is left out.
 */
final class TrueOrder {

    private record Dated(Saying saying, LocalDate since) {}

    private final Map<Object, LocalDate> days = new HashMap<>();
    private final List<Dated> said = new ArrayList<>();

    private TrueOrder() {}

    /** @param sayings in the order in which they were recorded */
    static List<Fact> of(List<Saying> sayings, LocalDate day) {
        TrueOrder order = new TrueOrder();
        sayings.forEach(order::take);
        return order.said.stream()
                .filter(d -> !d.since().isAfter(day))
                .sorted(Comparator.comparing(Dated::since))
                .map(d -> new Fact(d.saying().event(), d.saying().said(), d.since()))
                .toList();
    }

    private void take(Saying saying) {
        LocalDate since = since(saying);
        Object voided = saying.voids();
        if (voided != null) {
            said.removeIf(
                    d -> d.saying().founds().contains(voided) && !d.since().isBefore(since));
        }
        saying.founds().forEach(key -> days.put(key, since));
        said.add(new Dated(saying, since));
    }

    private LocalDate since(Saying saying) {
        LocalDate wrong = saying.corrects() == null ? null : days.get(saying.corrects());
        return wrong != null
                ? wrong
                : saying.needs().stream()
                        .map(key -> days.getOrDefault(key, LocalDate.MIN))
                        .reduce(own(saying), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static LocalDate own(Saying saying) {
        LocalDate named = saying.named() == null ? Circumstances.effectiveDate(saying.event()) : saying.named();
        return named == null ? Circumstances.dayOf(saying.event().envelope().recordedAt()) : named;
    }
}
