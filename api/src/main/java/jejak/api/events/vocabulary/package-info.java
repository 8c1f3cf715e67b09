/**
 * Lists what the log can say.
 * May import the events packages of every room, and nothing else.
 * Guarded by {@code EventContractTest}.
 */
@NullMarked
package jejak.api.events.vocabulary;

import org.jspecify.annotations.NullMarked;
