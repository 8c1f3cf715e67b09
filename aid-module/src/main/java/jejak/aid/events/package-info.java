/**
 * What can be said of aid: rule packs, budget lines, eligibility and BSU; the aid module's whole vocabulary.
 * Imports the JDK and the kernel; names and fields are contract for ever.
 * Guarded by {@code EventContractTest}.
 */
@NullMarked
package jejak.aid.events;

import org.jspecify.annotations.NullMarked;
