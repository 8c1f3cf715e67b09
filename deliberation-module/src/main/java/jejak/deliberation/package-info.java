/**
 * Decides what counts as the word of a village.
 * Imports the kernel, the household's events, its own events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation;

import org.jspecify.annotations.NullMarked;
