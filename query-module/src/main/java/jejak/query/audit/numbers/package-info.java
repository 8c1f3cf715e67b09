/**
 * Answers which numbers of persons or cards are held by more than one living family.
 * May import events, the keyed hash of numbers, the projection engine and SQL.
 * Guarded by {@code ActiveTwiceTest}.
 */
@NullMarked
package jejak.query.audit.numbers;

import org.jspecify.annotations.NullMarked;
