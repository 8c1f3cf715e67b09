package jejak.query.household;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
record Timeline(List<Edge<Timeline.Item>> edges, PageInfo pageInfo, int filteredCount) {

    /** One event of the family's log. */
    record Item(
            String eventId,
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
    static Timeline of(List<RecordedEvent> log, PageRequest page, @Nullable List<String> types) {
        Family known = new Family();
        int wanted = 0;
        List<Item> rows = new ArrayList<>();
        for (RecordedEvent event : log) {
            if (event.payload() instanceof HouseholdEvent e) {
                known.on(e);
            }
            if (types == null || types.contains(event.envelope().type())) {
                wanted++;
                if (event.envelope().version() > page.number(0, -1) && rows.size() < page.limit()) {
                    rows.add(item(event, known));
                }
            }
        }
        Connection<Item> items = Connection.of(page, rows, item -> PageRequest.cursor(Long.toString(item.version())));
        return new Timeline(items.edges(), items.pageInfo(), wanted);
    }

    private static Item item(RecordedEvent event, Family known) {
        Envelope e = event.envelope();
        Circumstances c = Circumstances.of(event);
        return new Item(
                e.eventId(),
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
