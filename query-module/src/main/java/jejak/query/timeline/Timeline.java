package jejak.query.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Evidence;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Family;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.Connection.PageInfo;
import jejak.query.paging.PageRequest;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Everything that was ever said of a family, in order, each with who, when, why and in which words. */
public record Timeline(List<Edge<Timeline.Item>> edges, PageInfo pageInfo, int filteredCount) {

    /** One event of the family's log. */
    public record Item(
            String eventId,
            String stream,
            long position,
            long version,
            String type,
            String module,
            OffsetDateTime recordedAt,
            @Nullable LocalDate effectiveDate,
            String actor,
            String role,
            String scope,
            List<Basis> legalBasis,
            List<Evidence> evidence,
            @Nullable String cause,
            String commandId,
            Said said,
            String leafHash) {

        public Sentence sentence() {
            return said.sentence();
        }

        public List<String> named() {
            return said.named();
        }

        public List<String> assessed() {
            return said.assessed();
        }
    }

    /** @param types recorded names of the wanted events; every event when null */
    public static Timeline of(List<RecordedEvent> log, PageRequest page, @Nullable List<String> types) {
        List<Long> wanted = log.stream()
                .map(RecordedEvent::envelope)
                .filter(event -> types == null || types.contains(event.type()))
                .map(Envelope::version)
                .toList();
        long after = page.number(0, -1);
        List<Item> rows = items(
                log,
                wanted.stream()
                        .filter(version -> version > after)
                        .limit(page.limit())
                        .collect(Collectors.toSet()));
        Connection<Item> items = Connection.of(page, rows, item -> PageRequest.cursor(Long.toString(item.version())));
        return new Timeline(items.edges(), items.pageInfo(), wanted.size());
    }

    /** Events of a family's log, each told with the names as they were known then. */
    public static List<Item> items(List<RecordedEvent> log, Set<Long> versions) {
        Family known = new Family();
        List<Item> items = new ArrayList<>();
        for (RecordedEvent event : log) {
            if (event.payload() instanceof HouseholdEvent e) {
                known.on(e);
            }
            if (versions.contains(event.envelope().version())) {
                items.add(item(event, known));
            }
        }
        return items;
    }

    private static Item item(RecordedEvent event, Family known) {
        Envelope e = event.envelope();
        Circumstances c = Circumstances.of(event);
        return new Item(
                e.eventId(),
                e.stream(),
                event.position(),
                e.version(),
                e.type(),
                e.type().split("\\.", 2)[0],
                c.recordedAt(),
                c.effectiveDate(),
                c.actor(),
                c.role(),
                c.scope(),
                c.legalBasis(),
                c.evidence(),
                c.cause(),
                c.commandId(),
                Said.of(event.payload(), known::nameOf),
                HexFormat.of().formatHex(event.hash()));
    }
}
