/**
 * Answers how many places a category has, who waits for one, and who comes next.
 * Imports the events packages, the fold of a household, paging, words and Spring.
 * Guarded by {@code WaitingLineTest} and {@code PlaceBookTest}.
 */
@NullMarked
package jejak.query.places;

import org.jspecify.annotations.NullMarked;
