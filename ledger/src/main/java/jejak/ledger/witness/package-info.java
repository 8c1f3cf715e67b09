/**
 * Watches logs from outside: signs what it saw only after it has kept it, and only what follows from what it saw before.
 * May import the JDK and {@code jejak.ledger.proof}; speaks C2SP tlog-witness over HTTP.
 * Guarded by {@code WitnessTest} and {@code WitnessKillTest}.
 */
@NullMarked
package jejak.ledger.witness;

import org.jspecify.annotations.NullMarked;
