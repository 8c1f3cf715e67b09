package jejak.api.events;

import java.util.ArrayList;
import java.util.List;
import jejak.api.events.RecordPlan.Part;
import jejak.api.events.SealedJson.KeyName;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FieldCipher.Place;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.SubjectKey;
import tools.jackson.databind.node.ObjectNode;

/** Puts a sealed value in the place of every personal value of one event, each under the key of its person. */
final class Sealing {
    private final PersonKeys keys;
    private final FieldCipher cipher;

    Sealing(PersonKeys keys, FieldCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    /** A personal value in its place. */
    private record Slot(ObjectNode holder, String name, Place place, String subject) {}

    /** Answers the keys that must be stored together with the event. */
    List<SubjectKey> seal(RecordPlan plan, ObjectNode event, String stream, long version) {
        List<Slot> slots = slots(plan, event, stream, version);
        List<String> subjects = slots.stream().map(Slot::subject).distinct().toList();
        if (subjects.isEmpty()) {
            return List.of();
        }
        PersonKeys.ForWriting chosen = keys.forWriting(subjects);
        slots.forEach(slot -> seal(slot, chosen.key(slot.subject()), subjects.indexOf(slot.subject())));
        SealedJson.addKeys(event, names(chosen, subjects));
        return chosen.newKeys();
    }

    private static List<Slot> slots(RecordPlan plan, ObjectNode event, String stream, long version) {
        List<Slot> slots = new ArrayList<>();
        plan.walk(event, "", (part, holder, prefix) -> {
            if (part.missingFrom(holder)) {
                throw new IllegalArgumentException(
                        "Nothing was recorded: '%s%s' has no value.".formatted(prefix, part.name()));
            }
            if (part.subject() != null && holder.has(part.name())) {
                Place place = new Place(stream, version, prefix + part.name());
                slots.add(new Slot(holder, part.name(), place, subject(part, holder, place)));
            }
        });
        return slots;
    }

    private static String subject(Part part, ObjectNode holder, Place place) {
        String subject = holder.path(part.subject()).asString("");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("Nothing was recorded: '%s' is personal, but '%s' names no person."
                    .formatted(place.path(), part.subject()));
        }
        return subject;
    }

    private void seal(Slot slot, DataKey key, int index) {
        byte[] plain = PersonalJson.padded(slot.holder().get(slot.name()));
        slot.holder().set(slot.name(), SealedJson.box(index, cipher.seal(key, slot.place(), plain)));
    }

    private static List<KeyName> names(PersonKeys.ForWriting chosen, List<String> subjects) {
        return subjects.stream()
                .map(chosen::key)
                .map(key -> new KeyName(key.id(), key.commitment()))
                .toList();
    }
}
