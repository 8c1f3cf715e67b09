/**
 * What lets a stranger check the log: its Merkle tree, signed notes and checkpoints, and the proofs between them.
 * May import the JDK alone; every format is described to the byte in docs/checkpoint.md.
 * Guarded by {@code MerkleVectorsTest}, {@code SignedNoteTest} and {@code CheckpointTest}.
 */
@NullMarked
package jejak.ledger.proof;

import org.jspecify.annotations.NullMarked;
