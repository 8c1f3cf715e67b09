package jejak.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jejak.ledger.memory.Leaning;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;

/** Translates between Axon's messages and the ledger's events. */
final class Messages {
    // An event that belongs to no aggregate is a stream of its own.
    private static final String NO_AGGREGATE = "";
    private static final String LONE_EVENT = "event:";

    private final EventCodec codec;

    Messages(EventCodec codec) {
        this.codec = codec;
    }

    /** All events of one unit of work belong to one command. */
    Append append(List<? extends EventMessage<?>> events) {
        String commandId = Metadata.lifted(events.getFirst().getMetaData(), Metadata.COMMAND_ID);
        String bodyHash = Metadata.lifted(events.getFirst().getMetaData(), Metadata.COMMAND_BODY_HASH);
        List<Draft> drafts = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            String own = Metadata.lifted(event.getMetaData(), Metadata.COMMAND_ID);
            if (!own.equals(commandId)) {
                throw new IllegalArgumentException(
                        "Nothing was recorded: events of commands '%s' and '%s' came in one append. Send each command in a unit of work of its own."
                                .formatted(commandId, own));
            }
            drafts.add(draft(event));
        }
        return new Append(commandId, HexFormat.of().parseHex(bodyHash), drafts, Leaning.toCheck());
    }

    /** A snapshot has the layout of an event; its codec may not ask for keys, since no event carries them. */
    Envelope snapshot(DomainEventMessage<?> snapshot) {
        Draft draft = draft(snapshot);
        if (!draft.body().newKeys().isEmpty()) {
            throw new IllegalArgumentException(
                    "A snapshot of %s needs a key that no event has stored; record the event first."
                            .formatted(draft.stream()));
        }
        return Prepared.envelope(draft, Metadata.lifted(draft.metadata(), Metadata.COMMAND_ID));
    }

    DomainEventMessage<?> snapshot(Envelope envelope) {
        return domain(envelope, codec.decode(List.of(envelope)).getFirst());
    }

    static List<DomainEventMessage<?>> domain(List<RecordedEvent> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(events.size());
        events.forEach(event -> messages.add(domain(event)));
        return messages;
    }

    static List<?> payloads(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getPayload).toList();
    }

    /** As a later load will show them: the hash of the command's body is kept beside the log, not in it. */
    static List<EventMessage<?>> asReadBack(List<? extends EventMessage<?>> events) {
        List<EventMessage<?>> messages = new ArrayList<>(events.size());
        events.forEach(event ->
                messages.add(event.withMetaData(event.getMetaData().withoutKeys(Set.of(Metadata.COMMAND_BODY_HASH)))));
        return messages;
    }

    static DomainEventMessage<?> domain(RecordedEvent event) {
        return domain(event.envelope(), event.payload());
    }

    static TrackedEventMessage<?> tracked(RecordedEvent event) {
        GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(event.position());
        Envelope envelope = event.envelope();
        if (!envelope.aggregate().equals(NO_AGGREGATE)) {
            return new GenericTrackedDomainEventMessage<>(token, domain(event));
        }
        return new GenericTrackedEventMessage<>(
                token, new GenericEventMessage<>(message(envelope, event.payload()), envelope::recordedAt));
    }

    private static DomainEventMessage<Object> domain(Envelope envelope, Object payload) {
        return new GenericDomainEventMessage<>(
                envelope.aggregate(),
                envelope.stream(),
                envelope.version(),
                message(envelope, payload),
                envelope::recordedAt);
    }

    private static Message<Object> message(Envelope envelope, Object payload) {
        return new GenericMessage<>(envelope.eventId(), payload, envelope.metadata());
    }

    private Draft draft(EventMessage<?> event) {
        DomainEventMessage<?> domain = event instanceof DomainEventMessage<?> ofAggregate ? ofAggregate : null;
        String stream = domain == null ? LONE_EVENT + event.getIdentifier() : domain.getAggregateIdentifier();
        long version = domain == null ? 0 : domain.getSequenceNumber();
        return new Draft(
                stream,
                version,
                domain == null ? NO_AGGREGATE : domain.getType(),
                event.getIdentifier(),
                event.getTimestamp(),
                event.getMetaData(),
                codec.encode(event.getPayload(), stream, version));
    }
}
