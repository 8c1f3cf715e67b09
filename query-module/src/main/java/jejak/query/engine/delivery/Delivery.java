package jejak.query.engine.delivery;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.bulk.KeptEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** One event of a page on its way to the projections; it becomes a message once, and only when somebody wants it. */
public final class Delivery {

    private final long position;
    private final String stream;
    private final String type;
    private final Class<?> payloadType;
    private final Supplier<Envelope> envelope;
    private @Nullable Object payload;
    private @Nullable DomainEventMessage<?> message;

    /** Decoded already. */
    public Delivery(RecordedEvent event) {
        this(
                event.position(),
                event.envelope().stream(),
                event.envelope().type(),
                event.payload().getClass(),
                event::envelope);
        payload = event.payload();
    }

    /** To be decoded, if at all, before it is handed to somebody. */
    Delivery(KeptEvent event, Class<?> payloadType) {
        this(event.position(), event.stream(), event.type(), payloadType, event::envelope);
    }

    private Delivery(long position, String stream, String type, Class<?> payloadType, Supplier<Envelope> envelope) {
        this.position = position;
        this.stream = stream;
        this.type = type;
        this.payloadType = payloadType;
        this.envelope = envelope;
    }

    /** The events of one stream, as they are handed apart from the log. */
    public static List<Delivery> stream(Ledger ledger, String stream) {
        return ledger.stream(stream).stream().map(Delivery::new).toList();
    }

    /** Its place in the log. */
    public long position() {
        return position;
    }

    /** The log it belongs to. */
    public String stream() {
        return stream;
    }

    /** Its recorded name. */
    public String type() {
        return type;
    }

    /** What handlers are found by. */
    public Class<?> payloadType() {
        return payloadType;
    }

    /** What the log says of the event without saying anything of a person: its place and its type. */
    public String name() {
        return type + " at position " + position;
    }

    /** As handlers take it. */
    public DomainEventMessage<?> message() {
        DomainEventMessage<?> known = message;
        if (known == null) {
            known = new LogMessage(position, envelope, Objects.requireNonNull(payload, "wanted, but not decoded"));
            message = known;
        }
        return known;
    }

    Delivery decoded(Object value) {
        payload = value;
        return this;
    }
}
