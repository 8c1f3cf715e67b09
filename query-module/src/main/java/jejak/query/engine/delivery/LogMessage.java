package jejak.query.engine.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import jejak.ledger.Envelope;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** An event of the log as Axon's handlers take it; what lies beside the payload is read when a handler asks for it. */
final class LogMessage implements DomainEventMessage<Object>, TrackedEventMessage<Object> {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final transient Supplier<Envelope> envelope;
    private final transient Object payload;
    private transient @Nullable MetaData metaData;

    LogMessage(long position, Supplier<Envelope> envelope, Object payload) {
        this.position = position;
        this.envelope = envelope;
        this.payload = payload;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public long getSequenceNumber() {
        return envelope.get().version();
    }

    @Override
    public String getAggregateIdentifier() {
        return envelope.get().stream();
    }

    @Override
    public String getType() {
        return envelope.get().aggregate();
    }

    @Override
    public String getIdentifier() {
        return envelope.get().eventId();
    }

    @Override
    public Instant getTimestamp() {
        return envelope.get().recordedAt();
    }

    /** One text beside the payload, without reading the rest; null when there is none. */
    @Nullable
    String text(String key) {
        return envelope.get().text(key);
    }

    @Override
    public MetaData getMetaData() {
        MetaData known = metaData;
        if (known == null) {
            known = MetaData.from(envelope.get().metadata());
            metaData = known;
        }
        return known;
    }

    @Override
    public Object getPayload() {
        return payload;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> getPayloadType() {
        return (Class<Object>) payload.getClass();
    }

    @Override
    public GenericTrackedDomainEventMessage<Object> withMetaData(Map<String, ?> other) {
        return new GenericTrackedDomainEventMessage<>(
                trackingToken(),
                getType(),
                getAggregateIdentifier(),
                getSequenceNumber(),
                new GenericMessage<>(getIdentifier(), payload, other),
                this::getTimestamp);
    }

    @Override
    public GenericTrackedDomainEventMessage<Object> andMetaData(Map<String, ?> more) {
        return withMetaData(getMetaData().mergedWith(more));
    }

    @Override
    public GenericTrackedDomainEventMessage<Object> withTrackingToken(TrackingToken token) {
        return withMetaData(getMetaData()).withTrackingToken(token);
    }
}
