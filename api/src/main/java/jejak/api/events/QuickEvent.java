package jejak.api.events;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import jejak.api.events.RecordPlan.Part;
import jejak.api.events.SealedJson.Closed;
import jejak.api.events.SealedJson.KeyName;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.KeyRing;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An event of today's revision, read the quick way and still closed. */
record QuickEvent(Envelope envelope, RecordReader.Parsed parsed, List<KeyName> keys) implements Unopened {

    /** Null when it is not written as it would be today. */
    static @Nullable QuickEvent parse(Envelope envelope, EventType type) {
        if (envelope.revision() != type.revision()) {
            return null;
        }
        List<KeyName> keys = new ArrayList<>();
        try (JsonParser json = EventJson.MAPPER.createParser(envelope.payload())) {
            Declined.unless(json.nextToken() == JsonToken.START_OBJECT);
            RecordReader.Parsed parsed =
                    type.reader().read(json, (name, there) -> SealedJson.readKeys(name, there, keys));
            Declined.unless(json.nextToken() == null);
            return new QuickEvent(envelope, parsed, keys);
        } catch (RuntimeException _) {
            return null;
        }
    }

    Object closed() {
        return parsed.build("", (_, part, _) -> part.instead(EventCodec.CLOSED));
    }

    Object opened(KeyRing ring, FieldCipher cipher) {
        return parsed.build("", (closed, part, path) -> open(closed, part, path, ring, cipher));
    }

    private @Nullable Object open(Closed closed, Part part, String path, KeyRing ring, FieldCipher cipher) {
        KeyName name = keys.get(closed.key());
        DataKey key = ring.key(name.id());
        if (key == null) {
            return part.instead(JsonEventCodec.ERASED);
        }
        Declined.unless(key.committedTo(name.commitment()));
        FieldCipher.Place place = new FieldCipher.Place(envelope.stream(), envelope.version(), path);
        try {
            return PersonalJson.read(cipher.open(key, place, closed.sealed()), part);
        } catch (GeneralSecurityException e) {
            throw new Declined(e);
        }
    }
}
