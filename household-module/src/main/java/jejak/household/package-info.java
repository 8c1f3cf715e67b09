/**
 * Decides what the office believes about a family.
 * Imports the kernel, its own events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.household;

import org.jspecify.annotations.NullMarked;
