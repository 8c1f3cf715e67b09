package jejak.ledger.verify;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Malformed;
import org.jspecify.annotations.Nullable;

/** Judges whether what is shown in the clear is what lies sealed in the events. */
final class PersonalCheck {
    private final Map<String, Section> sections;
    private final Findings findings;
    private final Set<PersonalLayer.Field> opened = new HashSet<>();

    PersonalCheck(Map<String, Section> sections, Findings findings) {
        this.sections = sections;
        this.findings = findings;
    }

    /** No file is no finding. */
    void check(byte @Nullable [] file) {
        if (file != null) {
            try {
                PersonalLayer layer = PersonalLayer.parse(file);
                layer.fields().forEach(field -> check(field, layer.keys()));
            } catch (Malformed malformed) {
                findings.whole(Code.PERSONAL_MALFORMED, malformed);
            }
        }
        if (opened.size()
                < sections.values().stream().mapToInt(PersonalCheck::boxes).sum()) {
            findings.remark(Remark.SEALED_FIELDS);
        }
    }

    private void check(PersonalLayer.Field field, Map<String, PersonKey> keys) {
        Section section = sections.get(field.section());
        if (section == null || field.number() >= section.size()) {
            findings.whole(Code.PERSONAL_FIELD);
            return;
        }
        EventBytes event = section.event(field.number());
        Code wrong = event == null ? Code.PERSONAL_FIELD : wrong(field, event, keys);
        if (wrong == null) {
            opened.add(new PersonalLayer.Field(field.section(), field.number(), field.path(), null));
        } else {
            findings.add(section.finding(wrong, field.number(), field.path()));
        }
    }

    private static @Nullable Code wrong(PersonalLayer.Field field, EventBytes event, Map<String, PersonKey> keys) {
        Boxes boxes = Boxes.in(event);
        Boxes.Place place = boxes.at(field.path());
        if (place == null) {
            return Code.PERSONAL_FIELD;
        }
        Boxes.KeyName name = place.key();
        PersonKey key = name == null ? null : keys.get(name.id());
        if (name == null || key == null || !key.isThatOf(name)) {
            return Code.PERSONAL_KEY;
        }
        byte[] plain = key.open(event, place);
        return plain != null && holds(place, plain, field.value()) ? null : Code.PERSONAL_VALUE;
    }

    private static boolean holds(Boxes.Place place, byte[] plain, @Nullable Object value) {
        try {
            Object held = place.value(plain);
            return held == null ? value == null : held.equals(value);
        } catch (Malformed _) {
            return false;
        }
    }

    private static int boxes(Section section) {
        int boxes = 0;
        for (int i = 0; i < section.size(); i++) {
            EventBytes event = section.event(i);
            boxes += event == null ? 0 : Boxes.in(event).count();
        }
        return boxes;
    }
}
