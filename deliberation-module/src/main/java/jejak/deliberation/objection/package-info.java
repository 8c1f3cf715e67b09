/**
 * Hears who objects, and sees that every objection ends.
 * Imports the kernel, the household's events, this room's events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.objection;

import org.jspecify.annotations.NullMarked;
