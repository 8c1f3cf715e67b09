/**
 * Decides when a signal is raised, who may judge it and when it is settled; lets the checks look.
 * May import checks, events and the kernel; the day and the log come in as data.
 * Guarded by one test per command and {@code LookingTest}.
 */
@NullMarked
package jejak.aid.signal;

import org.jspecify.annotations.NullMarked;
