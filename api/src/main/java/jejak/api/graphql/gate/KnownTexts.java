package jejak.api.graphql.gate;

/** A list of questions that everybody may send; an installation has none but the documents that come with it. */
@FunctionalInterface
public interface KnownTexts {

    /** Whether this is one of them, but for white space around it. */
    boolean contains(String text);
}
