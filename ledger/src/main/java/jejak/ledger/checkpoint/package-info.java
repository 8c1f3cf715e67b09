/**
 * Makes, witnesses and keeps checkpoints of the log, and answers proofs against them.
 * May import the JDK, JDBC and the proof, seal, store and witness packages.
 * Guarded by {@code CheckpointerTest} and {@code ProofDeskTest}.
 */
@NullMarked
package jejak.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
