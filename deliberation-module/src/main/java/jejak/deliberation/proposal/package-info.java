/**
 * Carries a village's word up to the ministry and the answer back down.
 * Imports the kernel, the household's events, this room's events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.proposal;

import org.jspecify.annotations.NullMarked;
