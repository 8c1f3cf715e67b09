package jejak.query.change;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.query.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;

/** One field of a family that became otherwise, and the event that made it so. */
public record Change(
        String path, @Nullable FamilyField was, @Nullable FamilyField is, TimelineItem event) {

    /** What became of a field. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (was == null) {
            return Kind.ADDED;
        }
        return is == null ? Kind.REMOVED : Kind.CHANGED;
    }

    public @Nullable String before() {
        return was == null ? null : was.text();
    }

    public @Nullable String after() {
        return is == null ? null : is.text();
    }

    /** The programme that the field is of; null for all others. */
    public @Nullable String programme() {
        int end = path.indexOf('/');
        boolean aid = path.startsWith("benefits[") || path.startsWith("eligibility[");
        return aid && end > 0 ? path.substring(path.indexOf('[') + 1, end) : null;
    }

    public List<String> nikOf() {
        return of(PersonalField.NIK_MASKED);
    }

    public List<String> cardNumberOf() {
        return of(PersonalField.CARD_NUMBER_MASKED);
    }

    public List<String> nameOf() {
        return of(PersonalField.NAME);
    }

    public List<String> birthDateOf() {
        return of(PersonalField.BIRTH_DATE);
    }

    public List<String> addressOf() {
        return of(PersonalField.ADDRESS);
    }

    public List<String> disabilityOf() {
        return of(PersonalField.DISABILITY);
    }

    /** Of whom the change shows this. */
    private List<String> of(PersonalField shown) {
        TreeSet<String> persons = new TreeSet<>();
        Stream.of(was, is)
                .filter(Objects::nonNull)
                .filter(field -> field.shows() == shown)
                .forEach(field -> persons.addAll(field.persons()));
        return List.copyOf(persons);
    }
}
