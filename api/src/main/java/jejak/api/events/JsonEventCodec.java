package jejak.api.events;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import jejak.api.events.SealedJson.KeyName;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.KeyRing;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.ledger.Claim;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.SubjectKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Writes events as JSON with every personal value sealed, and reads whatever was ever written. */
public final class JsonEventCodec implements EventCodec {
    /** What a text reads once the key it was sealed under is destroyed. */
    public static final String ERASED = "[dihapus]";

    private final EventNames names;
    private final PersonKeys keys;
    private final Claims claims;
    private final Randomness nonces;
    private final Queue<FieldCipher> ciphers = new ConcurrentLinkedQueue<>();
    private final Map<String, EventType> types = new HashMap<>();

    public JsonEventCodec(EventNames names, PersonKeys keys, ClaimHashes hashes) {
        this(names, keys, hashes, Randomness.secure());
    }

    JsonEventCodec(EventNames names, PersonKeys keys, ClaimHashes hashes, Randomness nonces) {
        this.names = names;
        this.keys = keys;
        this.claims = new Claims(hashes);
        this.nonces = nonces;
        names.names().forEach(name -> types.put(name, EventType.of(name, names)));
    }

    @Override
    public Encoded encode(Object payload, String stream, long version) {
        EventType type = type(names.nameOf(payload.getClass()));
        ObjectNode event = EventJson.MAPPER.valueToTree(payload);
        List<String> tags = Tags.of(type.plan(), event);
        FieldCipher cipher = cipher();
        List<SubjectKey> newKeys = new Sealing(keys, cipher).seal(type.plan(), event, stream, version);
        ciphers.add(cipher);
        byte[] bytes = EventJson.MAPPER.writeValueAsBytes(event);
        return new Encoded(type.name(), type.revision(), bytes, claims.of(payload), tags, newKeys);
    }

    @Override
    public List<Claim> claims(Object payload, String stream, long version) {
        return claims.of(payload);
    }

    /**
     * What was erased reads {@code [dihapus]} where a text was and null elsewhere.
     *
     * @throws UnreadableEvent when a value is there and does not open, or is not what was recorded
     */
    @Override
    public List<Object> decode(List<Envelope> page) {
        List<Recorded> events = page.stream().map(this::parse).toList();
        Set<String> keyIds = new LinkedHashSet<>();
        events.forEach(event -> event.keys().stream().map(KeyName::id).forEach(keyIds::add));
        KeyRing ring = keys.forReading(keyIds);
        FieldCipher cipher = cipher();
        List<Object> read = events.stream()
                .map(event -> read(event, new Opening(ring, cipher, event)))
                .toList();
        ciphers.add(cipher);
        return read;
    }

    /** One that is free; it comes back unless its work failed. To look up the algorithm costs as much as to seal. */
    private FieldCipher cipher() {
        FieldCipher free = ciphers.poll();
        return free == null ? new FieldCipher(nonces) : free;
    }

    private Recorded parse(Envelope envelope) {
        EventType type = types.get(envelope.type());
        return Recorded.parse(envelope, type == null ? 0 : type.revision());
    }

    private Object read(Recorded event, Opening opening) {
        EventType type = type(event.envelope().type());
        try {
            ObjectNode tree = event.tree();
            for (Upcaster upcaster : type.upcasters()
                    .subList(event.envelope().revision() - 1, type.upcasters().size())) {
                tree = upcaster.upcast(tree);
            }
            type.plan().walk(tree, "", opening::visit);
            return EventJson.MAPPER.treeToValue(tree, type.plan().type());
        } catch (JacksonException e) {
            // Jackson's own message may quote the value, so only the place goes on.
            throw event.unreadable(path(e), "it is not what " + type.name() + " holds", null);
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private EventType type(String name) {
        EventType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No event is named '" + name + "'.");
        }
        return type;
    }
}
