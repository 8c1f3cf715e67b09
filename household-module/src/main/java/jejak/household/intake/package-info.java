/**
 * Decides when a file is taken in, that it is taken in once, and who sends rows on that were kept back.
 * May import the events of this module and the kernel.
 * Guarded by {@code ModuleBoundariesTest} and one test per command.
 */
@NullMarked
package jejak.household.intake;

import org.jspecify.annotations.NullMarked;
