/**
 * Decides how families part, join, change their head or card, end, and how what was recorded of them wrongly is put right.
 * May import the events and commands of this module and the kernel.
 * Guarded by {@code ModuleBoundariesTest} and one test per command.
 */
@NullMarked
package jejak.household.family;

import org.jspecify.annotations.NullMarked;
