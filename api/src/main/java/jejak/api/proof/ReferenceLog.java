package jejak.api.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import jejak.api.access.Role;
import jejak.household.events.ReferenceEvent;
import jejak.kernel.Actor;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Adds to the log what the program is and what it reads, whenever that is not what is on record already. */
public final class ReferenceLog {
    private static final String PROGRAM = "jejak";
    private static final int ATTEMPTS = 10;

    private final Ledger ledger;
    private final EventCodec codec;
    private final String version;

    /** @param version version of the program, recorded with every event */
    public ReferenceLog(Ledger ledger, EventCodec codec, String version) {
        this.ledger = ledger;
        this.codec = codec;
        this.version = version;
    }

    /** Unless the last of its log says the same. */
    void recordNews(ReferenceEvent event) {
        record(event, before -> !before.isEmpty() && before.getLast().equals(event));
    }

    /** Unless any of its log says the same. */
    public void recordUnknown(ReferenceEvent event) {
        record(event, before -> before.contains(event));
    }

    /** Several nodes may start at the same moment; each looks again at what the others have recorded meanwhile. */
    private void record(ReferenceEvent event, Predicate<List<Object>> known) {
        for (int attempt = 1; ; attempt++) {
            List<Object> before = ledger.stream(event.referenceId()).stream()
                    .map(RecordedEvent::payload)
                    .toList();
            if (known.test(before)) {
                return;
            }
            try {
                ledger.append(new Append("", new byte[0], List.of(draft(before.size(), event))))
                        .join();
                return;
            } catch (CompletionException e) {
                if (attempt == ATTEMPTS || !isOvertaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isOvertaken(CompletionException e) {
        return e.getCause() instanceof ConcurrencyException || e.getCause() instanceof AggregateStreamCreationException;
    }

    private Draft draft(long version, ReferenceEvent event) {
        Map<String, Object> metadata = Map.of(
                Actor.ID,
                PROGRAM,
                Actor.ROLE,
                Role.SYSTEM.name(),
                Actor.SCOPE,
                PROGRAM,
                Actor.APP_VERSION,
                this.version);
        String stream = event.referenceId();
        String id = UUID.randomUUID().toString();
        return new Draft(
                stream, version, "Reference", id, Instant.now(), metadata, codec.encode(event, stream, version));
    }
}
