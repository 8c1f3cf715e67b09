/**
 * Answers where the money of every payment is, to the rupiah, and what the bank's files said of it.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per projection.
 */
@NullMarked
package jejak.query.bank;

import org.jspecify.annotations.NullMarked;
