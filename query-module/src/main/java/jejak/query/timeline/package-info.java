/**
 * Decides how a family's log reads: every event with who, when, why, and in which words.
 * May import the events, the ledger's reading, the fold of a family for its names, words, paging and node.
 * Guarded by {@code TimelineTest}.
 */
@NullMarked
package jejak.query.timeline;

import org.jspecify.annotations.NullMarked;
