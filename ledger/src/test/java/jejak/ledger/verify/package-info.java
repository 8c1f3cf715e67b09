/** Shows that a verifier believes nothing it has not recomputed. */
@NullMarked
package jejak.ledger.verify;

import org.jspecify.annotations.NullMarked;
