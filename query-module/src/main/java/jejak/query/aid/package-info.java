/**
 * Answers what a family may get, and got.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per projection.
 */
@NullMarked
package jejak.query.aid;

import org.jspecify.annotations.NullMarked;
