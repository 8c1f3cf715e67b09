/**
 * Answers who looked at whose data, and who took emergency access.
 * May import events, the engine and SQL; projections do not know each other.
 * Guarded by one test per answer.
 */
@NullMarked
package jejak.query.access;

import org.jspecify.annotations.NullMarked;
