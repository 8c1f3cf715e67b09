/**
 * Takes a family in that left another regency of this installation: a log of its own, tied to the one it had.
 * Imports the kernel, the module's vocabulary, the registration and Axon.
 * Guarded by {@code AcceptMoveInTest}.
 */
@NullMarked
package jejak.household.arrival;

import org.jspecify.annotations.NullMarked;
