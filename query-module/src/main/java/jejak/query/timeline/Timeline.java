package jejak.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.ledger.Envelope;
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
        List<Long> wanted = log.stream()
                .map(RecordedEvent::envelope)
                .filter(event -> types == null || types.contains(event.type()))
                .map(Envelope::version)
                .toList();
        long after = page.number(0, -1);
        List<TimelineItem> rows = items(
                log,
                wanted.stream()
                        .filter(version -> version > after)
                        .limit(page.limit())
                        .collect(Collectors.toSet()));
        Connection<TimelineItem> items =
                Connection.of(page, rows, item -> PageRequest.cursor(Long.toString(item.version())));
        return new Timeline(items.edges(), items.pageInfo(), wanted.size());
    }

    /** Events of a family's log. */
    public static List<TimelineItem> items(List<RecordedEvent> log, Set<Long> versions) {
        Telling telling = new Telling(log, versions);
        return log.stream()
                .filter(event -> versions.contains(event.envelope().version()))
                .map(event -> new TimelineItem(event, telling))
                .toList();
    }
}
