/**
 * Decides what may be put on record of how a family lives: reports, visits, compared lists, disability, health insurance.
 * May import the events and commands of this module and the kernel.
 * Guarded by {@code ModuleBoundariesTest} and one test per command.
 */
@NullMarked
package jejak.household.welfare;

import org.jspecify.annotations.NullMarked;
