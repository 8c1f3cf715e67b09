/**
 * Brings to the checks what only the whole log or the claims can answer, and the values an office sets.
 * May import the ledger, the aid module's room of signals and Spring.
 * Guarded by {@code SignalStoryTest} and {@code RecallTest}.
 */
@NullMarked
package jejak.api.signals;

import org.jspecify.annotations.NullMarked;
