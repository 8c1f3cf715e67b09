/**
 * Counts the places of a category, says who has one and who waits, and who comes next.
 * Imports the kernel, upstream events, rule packs, the module's vocabulary and Axon.
 * Guarded by {@code EnrolmentTest} and one test per command.
 */
@NullMarked
package jejak.aid.quota;

import org.jspecify.annotations.NullMarked;
