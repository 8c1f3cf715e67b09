/**
 * Answers which families are on their way from one regency to another, and tells a family's life across its logs.
 * May import events, the engine, the ledger's reading, the timeline, paging and SQL; projections do not know each other.
 * Guarded by {@code MovesTest}.
 */
@NullMarked
package jejak.query.moves;

import org.jspecify.annotations.NullMarked;
