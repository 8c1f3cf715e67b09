/**
 * Decides when somebody may look beyond their office, for how long, and who goes over it.
 * May import the events of this module and the kernel.
 * Guarded by {@code ModuleBoundariesTest} and one test per command.
 */
@NullMarked
package jejak.household.access;

import org.jspecify.annotations.NullMarked;
