package jejak.query.objection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** An event of the log and who is behind it. */
record Deed(String eventId, long position, OffsetDateTime at, String actor) {

    static Deed of(DomainEventMessage<?> message, TrackingToken token) {
        return new Deed(
                message.getIdentifier(),
                token.position().orElseThrow(),
                message.getTimestamp().atOffset(ZoneOffset.UTC),
                String.valueOf(message.getMetaData().getOrDefault(Actor.ID, "")));
    }
}
