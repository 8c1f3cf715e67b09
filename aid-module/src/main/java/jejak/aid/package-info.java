/**
 * Decides what a family may get, and keeps what it got.
 * Imports the kernel, upstream events, its own events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.aid;

import org.jspecify.annotations.NullMarked;
