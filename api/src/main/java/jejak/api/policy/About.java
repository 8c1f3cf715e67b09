package jejak.api.policy;

import java.util.List;
import java.util.Locale;

/**
 * How a row of the coordinates says what a request is about.
 *
 * @param argument name of the argument, component or property that names the thing
 */
public record About(Kind kind, Where where, String argument) {

    /** What kind of thing is named. */
    public enum Kind {
        REGION,
        HOUSEHOLD,
        /** A family of which it matters only that it is not one's own: it lives elsewhere still. */
        KIN,
        SESSION,
        /** A case at the counter or a file that was taken in. */
        RECORD,
        BUDGET,
        /** The content of a rule pack, which says its regency itself. */
        RULEPACK,
        /** A rule pack that has a log. */
        PACK,
        PAYMENT,
        DELIVERY,
        PROGRAMME,
        PERSON,
        NODE,
        SIGNAL
    }

    /** Where its name is found. */
    public enum Where {
        /** In what is asked. */
        ARGUMENT,
        /** In the answer, and everything beneath it is about that. */
        RESULT,
        /** In each element of the answer, and those that may not be seen are left out. */
        EACH
    }

    static List<About> all(String cell) {
        return PolicyFile.words(cell).stream().map(About::of).toList();
    }

    private static About of(String word) {
        String[] parts = word.split(":", 2);
        Where where = parts[0].startsWith("each-")
                ? Where.EACH
                : parts[0].startsWith("result-") ? Where.RESULT : Where.ARGUMENT;
        String kind = where == Where.ARGUMENT ? parts[0] : parts[0].substring(parts[0].indexOf('-') + 1);
        return new About(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), where, parts[1]);
    }
}
