/**
 * Brings a session's signed result to the office and back, and amends it.
 * Imports the kernel, the deliberation events, the session's rules and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.result;

import org.jspecify.annotations.NullMarked;
