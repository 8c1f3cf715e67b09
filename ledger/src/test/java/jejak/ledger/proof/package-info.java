/** Holds what the proofs do against the vectors of others and against the simplest thing that could be right. */
@org.jspecify.annotations.NullMarked
package jejak.ledger.proof;
