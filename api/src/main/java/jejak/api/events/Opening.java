package jejak.api.events;

import java.security.GeneralSecurityException;
import java.util.List;
import jejak.api.events.RecordPlan.Part;
import jejak.api.events.SealedJson.Box;
import jejak.api.events.SealedJson.KeyName;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FieldCipher.Place;
import jejak.api.privacy.KeyRing;
import jejak.api.privacy.UnopenableKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Puts the value back in the place of every sealed one of one event; what was erased says so or is absent. */
final class Opening {
    private final KeyRing ring;
    private final FieldCipher cipher;
    private final Recorded event;

    Opening(KeyRing ring, FieldCipher cipher, Recorded event) {
        this.ring = ring;
        this.cipher = cipher;
        this.event = event;
    }

    void visit(Part part, ObjectNode holder, String prefix) {
        String path = prefix + part.name();
        try {
            Box box = SealedJson.boxIn(holder.get(part.name()));
            if (box != null) {
                open(part, holder, box);
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

    private void open(Part part, ObjectNode holder, Box box) throws GeneralSecurityException {
        KeyName name = named(box);
        DataKey key = ring.key(name.id());
        if (key == null) {
            erase(part, holder);
            return;
        }
        if (!key.committedTo(name.commitment())) {
            throw new GeneralSecurityException("the key '%s' is not the one it was sealed under".formatted(name.id()));
        }
        Place place = new Place(event.stream(), event.version(), box.path());
        holder.set(part.name(), PersonalJson.read(cipher.open(key, place, box.sealed())));
    }

    private KeyName named(Box box) {
        List<KeyName> keys = event.keys();
        if (box.key() < 0 || box.key() >= keys.size()) {
            throw new IllegalArgumentException("No key has this number.");
        }
        return keys.get(box.key());
    }

    private static void erase(Part part, ObjectNode holder) {
        if (part.text()) {
            holder.put(part.name(), JsonEventCodec.ERASED);
        } else {
            holder.remove(part.name());
        }
    }
}
