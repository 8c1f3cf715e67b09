/**
 * Decides whether the whole log is what was once signed: every byte of it is derived again, in one pass and little memory.
 * May import the specifications as the verifier reads them, and JDBC; never the code that writes the log.
 * Guarded by {@code FsckTest}.
 */
@NullMarked
package jejak.ledger.fsck;

import org.jspecify.annotations.NullMarked;
