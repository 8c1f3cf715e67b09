/**
 * Writes the minutes of a village's session (berita acara) as a paper that a stranger can hold against the log.
 * May import the ledger, the words, the paper and the office's own questions; decides nothing about a session.
 * Guarded by {@code SessionMinutesTest}.
 */
@NullMarked
package jejak.api.minutes;

import org.jspecify.annotations.NullMarked;
