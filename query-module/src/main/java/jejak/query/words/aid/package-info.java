/**
 * Sentences on who has a place in a category, and who waits for one.
 * May import the events packages and the words.
 * Guarded by {@code EventSentencesTest}.
 */
@NullMarked
package jejak.query.words.aid;

import org.jspecify.annotations.NullMarked;
