package jejak.query.engine;

import java.util.List;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;

/** One event of a page on its way to the projections; it becomes a message once, and only when somebody wants it. */
final class Delivery {

    private final RecordedEvent event;
    private @Nullable DomainEventMessage<?> message;

    Delivery(RecordedEvent event) {
        this.event = event;
    }

    /** The events of one stream, as they are handed apart from the log. */
    static List<Delivery> stream(Ledger ledger, String stream) {
        return ledger.stream(stream).stream().map(Delivery::new).toList();
    }

    long position() {
        return event.position();
    }

    String stream() {
        return event.envelope().stream();
    }

    String type() {
        return event.envelope().type();
    }

    Class<?> payloadType() {
        return event.payload().getClass();
    }

    /** What the log says of the event without saying anything of a person: its place and its type. */
    String name() {
        return type() + " at position " + event.position();
    }

    DomainEventMessage<?> message() {
        DomainEventMessage<?> known = message;
        if (known == null) {
            known = asMessage();
            message = known;
        }
        return known;
    }

    private DomainEventMessage<?> asMessage() {
        Envelope e = event.envelope();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                e.aggregate(),
                e.stream(),
                e.version(),
                new GenericMessage<>(e.eventId(), event.payload(), e.metadata()),
                e::recordedAt);
    }
}
