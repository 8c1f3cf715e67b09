/**
 * Publishes a village's list of recipients: what its head saw and agreed to, no more, and what changed since the last.
 * Imports the kernel, the deliberation events and Axon; who is on the list is answered by a port.
 * Guarded by {@code PublishVillageListTest} and {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.publication;

import org.jspecify.annotations.NullMarked;
