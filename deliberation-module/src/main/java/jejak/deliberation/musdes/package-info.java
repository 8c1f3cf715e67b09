/**
 * Runs a session: who came, whether it may decide, what it decided, who signed.
 * Imports the kernel, the household's events, the deliberation events and Axon.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.musdes;

import org.jspecify.annotations.NullMarked;
