/**
 * Answers who the family is, what was said of it, and who lives in a village.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per answer.
 */
@NullMarked
package jejak.query.household;

import org.jspecify.annotations.NullMarked;
