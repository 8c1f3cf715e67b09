package jejak.api.events;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.KeyRing;
import jejak.ledger.EventCodec;
import jejak.ledger.EventCodec.Kept;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An event of today's revision, read the quick way and still closed. */
record QuickEvent(Kept kept, RecordReader.Parsed parsed, List<KeyEntry> keys) implements Unopened {
    /** Says that the quick way does not read an event; the careful way then reads it, or says what is wrong with it. */
    static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Declined(Throwable cause) {
            super(null, cause, false, false);
        }

        Declined() {
            super(null, null, false, false);
        }

        static void unless(boolean asWrittenToday) {
            if (!asWrittenToday) {
                throw new Declined();
            }
        }
    }

    /** Null when it is not written as it would be today. */
    static @Nullable QuickEvent parse(Kept kept, EventType type) {
        if (kept.revision() != type.revision()) {
            return null;
        }
        List<KeyEntry> keys = new ArrayList<>(4);
        try (JsonParser json = EventJson.MAPPER.createParser(kept.payload())) {
            Declined.unless(json.nextToken() == JsonToken.START_OBJECT);
            RecordReader.Parsed parsed = type.reader().read(json, (name, there) -> KeyEntry.read(name, there, keys));
            Declined.unless(json.nextToken() == null);
            return new QuickEvent(kept, parsed, keys);
        } catch (RuntimeException _) {
            return null;
        }
    }

    Object closed() {
        OpenValues values = new OpenValues();
        keys.forEach(key -> values.closed(key.paths(), EventCodec.CLOSED));
        return built(values);
    }

    Object opened(KeyRing ring, FieldCipher cipher) {
        OpenValues values = new OpenValues();
        for (KeyEntry entry : keys) {
            DataKey key = ring.key(entry.id());
            if (key == null) {
                values.closed(entry.paths(), JsonEventCodec.ERASED);
            } else {
                values.opened(entry.paths(), plain(entry, key, cipher));
            }
        }
        return built(values);
    }

    private Object built(OpenValues values) {
        Object event = parsed.build("", values);
        values.end();
        return event;
    }

    private byte[] plain(KeyEntry entry, DataKey key, FieldCipher cipher) {
        Declined.unless(key.committedTo(entry.commitment()));
        try {
            return cipher.open(
                    key, FieldCipher.Place.ofPerson(kept.stream(), kept.version(), entry.paths()), entry.sealed());
        } catch (GeneralSecurityException e) {
            throw new Declined(e);
        }
    }
}
