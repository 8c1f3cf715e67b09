/**
 * Decides how an event becomes bytes and is read again for ever.
 * May import the event vocabularies, the kernel, the ledger, Jackson and {@code jejak.api.privacy}.
 * Guarded by {@code EventContractTest}: the approved bytes of every event stay the same and stay readable.
 */
@NullMarked
package jejak.api.events;

import org.jspecify.annotations.NullMarked;
