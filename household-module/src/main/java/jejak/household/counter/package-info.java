/**
 * Decides how a case at the village counter (Puskesos) is opened, handed on, answered and closed.
 * May import the events of this module and the kernel.
 * Guarded by {@code ModuleBoundariesTest} and one test per command.
 */
@NullMarked
package jejak.household.counter;

import org.jspecify.annotations.NullMarked;
