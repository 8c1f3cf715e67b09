package jejak.api.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jejak.api.events.QuickEvent.Declined;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the sealed values of one event, each person's in the order in which they were sealed. It knows texts without
 * anything to unescape, which nearly all are, and declines the rest.
 */
final class OpenValues implements RecordReader.Sealed {
    private final List<Person> persons = new ArrayList<>(4);

    /** What is left of one person's values; where nobody can read them, or is to, a text says so. */
    private static final class Person {
        private final String paths;
        private final @Nullable String values;
        private final String instead;
        private int nextPath;
        private int nextValue;

        Person(String paths, @Nullable String values, String instead) {
            this.paths = paths;
            this.values = values;
            this.instead = instead;
        }

        boolean isNext(String path) {
            int end = nextPath + path.length();
            return paths.startsWith(path, nextPath) && (end == paths.length() || paths.charAt(end) == ' ');
        }

        @Nullable
        Object take(PartReader reader, String path) {
            String array = values;
            char before = nextPath == 0 ? '[' : ',';
            nextPath += path.length() + 1;
            return array == null ? reader.part().instead(instead) : reader.ofText(text(array, before));
        }

        private String text(String array, char before) {
            int from = nextValue + 2;
            int to = array.indexOf('"', from);
            Declined.unless(to > 0 && array.charAt(nextValue) == before && array.charAt(from - 1) == '"');
            nextValue = to + 1;
            return array.substring(from, to);
        }

        boolean atEnd() {
            return nextPath == paths.length() + 1 && (values == null || isAllTold(values));
        }

        private boolean isAllTold(String array) {
            return array.startsWith("]", nextValue)
                    && array.substring(nextValue + 1).isBlank();
        }
    }

    void closed(String paths, String instead) {
        persons.add(new Person(paths, null, instead));
    }

    void opened(String paths, byte[] padded) {
        String values = new String(padded, StandardCharsets.UTF_8);
        Declined.unless(values.indexOf('\\') < 0);
        persons.add(new Person(paths, values, ""));
    }

    @Override
    public @Nullable Object valueOf(PartReader reader, String path) {
        for (Person person : persons) {
            if (person.isNext(path)) {
                return person.take(reader, path);
            }
        }
        Declined.unless(reader.part().optional());
        return null;
    }

    /** Declines when a value is left that belongs nowhere. */
    void end() {
        persons.forEach(person -> Declined.unless(person.atEnd()));
    }
}
