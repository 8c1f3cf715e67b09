package jejak.ledger;

import java.time.Instant;
import java.util.Map;

/** An event that is not yet in the log: the writer still has to find its position and its stream's previous hash. */
public record Draft(
        String stream,
        long version,
        String aggregate,
        String eventId,
        Instant recordedAt,
        Map<String, ?> metadata,
        EventCodec.Encoded body) {}
