/**
 * The few words that every room uses.
 * Imports the JDK only; holds at most eight types.
 * Guarded by {@code ModuleBoundariesTest} and {@code KernelRatchetTest}.
 */
@NullMarked
package jejak.kernel;

import org.jspecify.annotations.NullMarked;
