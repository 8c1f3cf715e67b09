/**
 * Brings the log's proofs to the office: its keys, its checkpoints with their witness, and the answers for auditors.
 * May import the ledger, Spring and the key files of {@code jejak.api.privacy}; of families it knows nothing.
 * Guarded by {@code ProofThroughGraphQlTest} and {@code ReadOnlyStartTest}.
 */
@NullMarked
package jejak.api.proof;

import org.jspecify.annotations.NullMarked;
