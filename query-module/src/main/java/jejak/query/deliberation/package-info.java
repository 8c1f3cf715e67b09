/**
 * Answers what villages deliberated and decided.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per answer.
 */
@NullMarked
package jejak.query.deliberation;

import org.jspecify.annotations.NullMarked;
