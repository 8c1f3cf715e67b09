/**
 * What can be said of a family: the household module's whole vocabulary.
 * Imports the JDK and the kernel; names and fields are contract for ever.
 * Guarded by {@code EventContractTest}.
 */
@NullMarked
package jejak.household.events;

import org.jspecify.annotations.NullMarked;
