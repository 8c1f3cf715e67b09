package jejak.api.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.ledger.Claim;
import jejak.ledger.EventCodec;
import jejak.ledger.SubjectKey;
import org.jspecify.annotations.Nullable;
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
    private final Decoding decoding;

    public JsonEventCodec(EventNames names, PersonKeys keys, ClaimHashes hashes) {
        this(names, keys, hashes, Randomness.secure());
    }

    JsonEventCodec(EventNames names, PersonKeys keys, ClaimHashes hashes, Randomness nonces) {
        this.names = names;
        this.keys = keys;
        this.claims = new Claims(hashes);
        this.nonces = nonces;
        names.names().forEach(name -> types.put(name, EventType.of(name, names)));
        this.decoding = new Decoding(types, keys);
    }

    @Override
    public Encoded encode(Object payload, String stream, long version) {
        EventType type = type(names.nameOf(payload.getClass()));
        ObjectNode event = EventJson.MAPPER.valueToTree(payload);
        List<String> tags = Tags.of(type.plan(), event);
        FieldCipher cipher = cipher();
        Sealing.Sealed sealed = new Sealing(keys, cipher).seal(type.plan(), event, stream, version);
        ciphers.add(cipher);
        byte[] bytes = KeyEntry.behind(EventJson.MAPPER.writeValueAsBytes(event), sealed.keys());
        return new Encoded(type.name(), type.revision(), bytes, claims.of(payload), tags, sealed.newKeys());
    }

    @Override
    public List<Claim> claims(Object payload, String stream, long version) {
        return claims.of(payload);
    }

    @Override
    public void stored(Collection<SubjectKey> newKeys) {
        keys.stored(newKeys);
    }

    /**
     * What was erased reads {@code [dihapus]} where a text was and null elsewhere.
     *
     * @throws UnreadableEvent when a value is there and does not open, or is not what was recorded
     */
    @Override
    public List<Object> decode(List<? extends Kept> page) {
        FieldCipher cipher = cipher();
        List<Object> read = decoding.opened(page, cipher);
        ciphers.add(cipher);
        return read;
    }

    @Override
    public List<Object> decodeClosed(List<? extends Kept> page) {
        return decoding.closed(page);
    }

    @Override
    public @Nullable Class<?> payloadType(String name) {
        EventType type = types.get(name);
        return type == null ? null : type.plan().type();
    }

    /** One that is free; it comes back unless its work failed. To look up the algorithm costs as much as to seal. */
    private FieldCipher cipher() {
        FieldCipher free = ciphers.poll();
        return free == null ? new FieldCipher(nonces) : free;
    }

    private EventType type(String name) {
        EventType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No event is named '" + name + "'.");
        }
        return type;
    }
}
