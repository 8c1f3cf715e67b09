package jejak.api.events;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.api.events.RecordPlan.Part;
import jejak.api.events.SealedJson.Box;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FieldCipher.Place;
import jejak.api.privacy.KeyRing;
import jejak.api.privacy.UnopenableKey;
import jejak.ledger.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the value back in the place of every sealed one of one event; what was erased says so or is absent. */
final class Opening {
    private final @Nullable Means means;
    private final Recorded event;
    private final Map<Integer, JsonNode> opened = new HashMap<>();

    /** What it takes to open anything. */
    private record Means(KeyRing ring, FieldCipher cipher) {}

    private Opening(@Nullable Means means, Recorded event) {
        this.means = means;
        this.event = event;
    }

    static Opening with(KeyRing ring, FieldCipher cipher, Recorded event) {
        return new Opening(new Means(ring, cipher), event);
    }

    /** Leaves closed what is sealed. */
    static Opening none(Recorded event) {
        return new Opening(null, event);
    }

    void visit(Part part, ObjectNode holder, String prefix) {
        String path = prefix + part.name();
        try {
            Box box = SealedJson.boxIn(holder.get(part.name()));
            Means at = means;
            if (box != null && at == null) {
                leave(part, holder, EventCodec.CLOSED);
            } else if (box != null && at != null) {
                open(part, holder, box, at);
            } else if (part.missingFrom(holder)) {
                throw event.unreadable(path, "it has no value", null);
            } else if (part.personal() && holder.has(part.name()) && !event.upcast()) {
                throw event.unreadable(path, "it is personal and lies there unsealed", null);
            }
        } catch (GeneralSecurityException | UnopenableKey e) {
            throw event.unreadable(path, String.valueOf(e.getMessage()), e);
        } catch (JacksonException | IllegalArgumentException _) {
            throw event.unreadable(path, "it is not a sealed value", null);
        }
    }

    private void open(Part part, ObjectNode holder, Box box, Means means) throws GeneralSecurityException {
        KeyEntry entry = named(box);
        DataKey key = means.ring().key(entry.id());
        if (key == null) {
            leave(part, holder, JsonEventCodec.ERASED);
            return;
        }
        if (!key.committedTo(entry.commitment())) {
            throw new GeneralSecurityException("the key '%s' is not the one it was sealed under".formatted(entry.id()));
        }
        holder.set(part.name(), value(box, entry, key, means.cipher()));
    }

    private JsonNode value(Box box, KeyEntry entry, DataKey key, FieldCipher cipher) throws GeneralSecurityException {
        if (box.number() < 0) {
            Place place = Place.ofValue(event.stream(), event.version(), box.path());
            return EventJson.MAPPER.readTree(cipher.open(key, place, box.sealed()));
        }
        JsonNode values = opened.get(box.key());
        if (values == null) {
            Place place = Place.ofPerson(event.stream(), event.version(), entry.paths());
            values = EventJson.MAPPER.readTree(cipher.open(key, place, entry.sealed()));
            opened.put(box.key(), values);
        }
        return values.required(box.number());
    }

    private KeyEntry named(Box box) {
        List<KeyEntry> keys = event.keys();
        if (box.key() < 0 || box.key() >= keys.size()) {
            throw new IllegalArgumentException("No key has this number.");
        }
        return keys.get(box.key());
    }

    private static void leave(Part part, ObjectNode holder, String text) {
        if (part.text()) {
            holder.put(part.name(), text);
        } else {
            holder.remove(part.name());
        }
    }
}
