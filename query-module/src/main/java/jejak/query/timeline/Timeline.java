package jejak.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.ledger.RecordedEvent;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.Connection.PageInfo;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Everything that was ever said of a family, in order, each with who, when, why and in which words. */
public record Timeline(List<Edge<TimelineItem>> edges, PageInfo pageInfo, int filteredCount) {

    /** @param types recorded names of the wanted events; every event when null */
    public static Timeline of(List<RecordedEvent> log, PageRequest page, @Nullable List<String> types) {
        List<RecordedEvent> wanted = types == null
                ? log
                : log.stream()
                        .filter(event -> types.contains(event.envelope().type()))
                        .toList();
        long after = page.number(0, -1);
        List<RecordedEvent> shown = wanted.stream()
                .filter(event -> event.envelope().version() > after)
                .limit(page.limit())
                .toList();
        Connection<TimelineItem> items =
                Connection.of(page, items(log, shown), item -> PageRequest.cursor(Long.toString(item.version())));
        return new Timeline(items.edges(), items.pageInfo(), wanted.size());
    }

    /** Events of a family's log. */
    public static List<TimelineItem> items(List<RecordedEvent> log, Set<Long> versions) {
        return items(
                log,
                log.stream()
                        .filter(event -> versions.contains(event.envelope().version()))
                        .toList());
    }

    private static List<TimelineItem> items(List<RecordedEvent> log, List<RecordedEvent> shown) {
        Telling telling = new Telling(
                log, shown.stream().map(event -> event.envelope().version()).collect(Collectors.toSet()));
        return shown.stream().map(event -> new TimelineItem(event, telling)).toList();
    }
}
