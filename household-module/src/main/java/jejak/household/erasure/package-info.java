/**
 * Decides whether and how a person is forgotten.
 * Imports the kernel, the module's events and reasons, and Axon.
 * Guarded by {@code ErasureHistoryTest}: nobody is erased without two people, under a hold or with money on its way.
 */
@NullMarked
package jejak.household.erasure;

import org.jspecify.annotations.NullMarked;
