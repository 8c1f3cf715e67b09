/**
 * Answers what citizens objected to and what became of it.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per answer.
 */
@NullMarked
package jejak.query.objection;

import org.jspecify.annotations.NullMarked;
