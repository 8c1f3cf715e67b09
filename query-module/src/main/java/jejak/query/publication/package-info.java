/**
 * Answers what villages published of their recipients, and which families a list may be about.
 * May import events, the engine, the ledger and SQL; projections do not know each other.
 * Guarded by one test per answer.
 */
@NullMarked
package jejak.query.publication;

import org.jspecify.annotations.NullMarked;
