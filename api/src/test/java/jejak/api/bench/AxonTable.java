package jejak.api.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;

/** The same events in the table that Axon's JDBC engine makes, for the sake of their bytes. */
final class AxonTable {
    private static final int SAMPLE = 20_000;
    private static final int PAGE = 1_000;

    private AxonTable() {}

    /** Bytes an event with its indexes, of pages from everywhere in the log: what begins it is not what fills it. */
    static long bytesEach(BenchServer server, Ledger ledger) throws SQLException {
        return bytesEach(server, ledger, SAMPLE, Math.max(PAGE, (ledger.head() + 1) / (SAMPLE / PAGE)));
    }

    /** As many as asked for, the first ones, are in the table afterwards, in whole pages. */
    static void fill(BenchServer server, Ledger ledger, long sample) throws SQLException {
        bytesEach(server, ledger, sample, PAGE);
    }

    private static long bytesEach(BenchServer server, Ledger ledger, long sample, long step) throws SQLException {
        try (AxonSide axon = new AxonSide(server.url(), server.adminUser(), server.adminPassword(), 2)) {
            long count = 0;
            for (long position = 0; count < sample; position += step) {
                List<DomainEventMessage<?>> page = new ArrayList<>();
                for (RecordedEvent event : ledger.after(position - 1, PAGE)) {
                    page.add(message(event));
                }
                if (page.isEmpty()) {
                    break;
                }
                axon.append(page);
                count += page.size();
            }
            server.execute("vacuum domainevententry");
            return server.number("select pg_total_relation_size('domainevententry')") / count;
        }
    }

    static DomainEventMessage<?> message(RecordedEvent event) {
        Envelope e = event.envelope();
        return new GenericDomainEventMessage<>(
                e.aggregate(),
                e.stream(),
                e.version(),
                new GenericMessage<>(e.eventId(), event.payload(), e.metadata()),
                e::recordedAt);
    }
}
