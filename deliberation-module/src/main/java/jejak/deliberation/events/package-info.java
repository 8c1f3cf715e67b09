/**
 * What can be said of a village deliberation: the deliberation module's whole vocabulary.
 * Imports the JDK and the kernel; names and fields are contract for ever.
 * Guarded by {@code EventContractTest}.
 */
@NullMarked
package jejak.deliberation.events;

import org.jspecify.annotations.NullMarked;
