/**
 * Answers what a family's life asks of its aid: nobody leaves, and no family ends, with money on its way.
 * May import the ports of the write modules and the ledger; no web and no answer.
 * Guarded by {@code FamilyStoryTest}.
 */
@NullMarked
package jejak.api.family;

import org.jspecify.annotations.NullMarked;
